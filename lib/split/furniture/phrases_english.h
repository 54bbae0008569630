// Phrases of furniture, English: rows of the table in phrase_table.cpp, which alone reads them.
#pragma once

#include "split/furniture/phrase_table.h"

namespace galley::phrase_rows {

using enum PhraseTopic;
using enum PhrasePlace;

inline constexpr PhraseGroup english[] = {
    // English
    {label, colon,
     "load date|publication year|publication date|publication title|publication info|"
     "publication subject|publication type|number of pages|document type|document url|"
     "proquest document id|accession number|place of publication|country of publication|"
     "language of publication|source type|last updated|full text|issn|edition|length|"
     "journal code|document feature"},
    {share, start,
     "share|share this|kindly share this|please share this|share on|share via|tweet this|"
     "email this|email to a friend|print this|follow us|leave a comment|leave a reply|"
     "post a comment|add a comment|join the conversation|show comments|view comments|"
     "reading time|listen to this article|listen to article|comments are closed|"
     "view this post on instagram|a post shared by|a photo posted by|a video posted by|"
     "ein beitrag geteilt von|une publication partagée par|una publicación compartida de|"
     "una publicación compartida por|uma publicação compartilhada por|um post compartilhado por|"
     "un post condiviso da|een bericht gedeeld door|ett inlägg delat av|et innlegg delt av|"
     "et opslag delt af|post udostępniony przez|публикация от|get short url|short url|"
     "copy this link|copy the link|copy url|embed this|print page|print article|save for later|"
     "add to reading list|add to favorites|add to favourites|listen to this story|"
     "listen to the article|text size|font size|increase font|decrease font|wordcount|word count|"
     "send to a friend|email article|email link|whats this|open extended reactions|about sharing|"
     "this page is closed|open in app|view in app|gift this article|republish this|cite this|"
     "download pdf|preferred source|set as preferred source|add as a preferred source|"
     "add us as a preferred|embedded content|follow topics|follow this topic|manage alerts|"
     "be the first to|comments are moderated|comments have been|comments off|comments closed|"
     "comment policy|comment rules|commenting guidelines|commenting rules|commenting on this|"
     "community guidelines|community rules apply|when submitting content|when commenting|"
     "please read our comment|please keep comments|please be respectful|report abuse|"
     "report this comment|report comment|flag as|expand comments|hide comments|load comments|"
     "loading comments|read comments|read the comments|read all comments|see comments|"
     "write a comment|write a reply|add your comment|add comment|no comments yet|save my name|"
     "notify me of|notify me when|notify me via|receive notifications|you must be logged|"
     "you must be signed|please log in to|registration on or use of|your email address|"
     "your comment is awaiting|view this post on|view on instagram|view on twitter|"
     "sharing is caring|report a typo|report this ad|corrections let us know|see a typo|"
     "save this article|your comment|you are replying to|report an editorial error|"
     "report a technical issue|open this photo in gallery|open this photo|writers email|"
     "save articles for later|add articles to your saved list"},
    {share, anywhere,
     "share this article|share article|copy link|link copied|follow us on|minute read|min read|"
     "mins read|minutes read|click to share|opens in new window|required fields are marked|"
     "your email address will not"},
    {share, whole,
     "shares|tweet|pin it|facebook|twitter|whatsapp|linkedin|pinterest|instagram|telegram|reddit|"
     "xing|flipboard|tumblr|youtube|rss|email|e mail|mail|print|save article|save|bookmark|"
     "follow|like this|like|comment|comments|no comments|reply|views|google|pin|pocket|messenger|"
     "send"},
    {navigation, start,
     "search for|login|log in|log out|sign in|my account|skip to|skip to content|jump to|"
     "you are here|contact us|terms and conditions|back to top|back to|previous article|"
     "previous post|next article|next post|next story|load more|view all|see all|toggle|"
     "post navigation|media playback is|this slideshow requires|this video can not be|"
     "this video cannot be|video unavailable|to play this video|to view this video|"
     "to watch this video|playback isnt supported|javascript must be|please turn on javascript|"
     "please update your browser|please upgrade your browser|you need to enable javascript|"
     "you need javascript|this content is not available|something went wrong|"
     "an error has occurred|there was an error|sorry this video|now playing|play video|"
     "video loading|loading the player|skip ad|ad will end|pause video|mute video|unmute|"
     "view image in fullscreen|view in fullscreen|view fullscreen|enlarge image|"
     "enlarge this image|enlarge|expand image|page 1 2|read in app"},
    {navigation, anywhere, "privacy policy|terms of use|terms of service|cookie policy"},
    {navigation, whole,
     "home|menu|search|register|contact|about|about us|sitemap|previous|next|show more|close|"
     "website|name|service|shop|jobs|downloads|links|faq|privacy|archive|archives|cancel|more|"
     "log off|site map|accept all|reject all|manage cookies|cookie settings|cookies|"
     "cookie preferences|advertise with us|advertise|careers|accessibility|rss feed|rss feeds|"
     "fullscreen|epaper|obituaries|classifieds|crossword|horoscope|horoscopes|my profile|loading|"
     "loading more"},
    {section, whole,
     "news|politics|business|sport|sports|culture|opinion|world|technology|tech|science|health|"
     "entertainment|lifestyle|travel|local|economy|markets|finance|education|environment|features|"
     "video|videos|photos|podcast|podcasts|blog|uncategorized|breaking news|latest news|"
     "press release|press releases|editorial|gallery"},
    {credit, start,
     "photo|photos by|photograph|image|picture|picture by|courtesy of|illustration by|credit|"
     "handout image|screengrab|video screengrab|pictured above|in this photo|in this image|"
     "in this undated|in this file photo|in this file image|in this handout|in this frame grab|"
     "in this courtroom sketch|in this photograph|in this screengrab|in this video grab|"
     "this photo shows|this image shows|this photo provided|this image provided|this handout|"
     "this undated|this combination of|this illustration shows|an artists concept|"
     "an artists impression|an artists illustration|an artists rendering|artists concept|"
     "artists impression|artists rendering|a file photo|video by|video credit"},
    {credit, anywhere,
     "photo by|photo credit|photograph by|image credit|image source|image caption|media caption|"
     "image copyright|file photo|getty images|shutterstock|ap photo|photo courtesy of|"
     "image courtesy of|file image|file picture|handout photo|file photograph|reuters photo|"
     "afp photo|alamy|depositphotos|pixabay|unsplash|adobestock|adobe stock|istock|istockphoto|"
     "wikimedia commons|keystone sda|epa efe|anadolu agency via"},
    {credit, whole, "caption"},
    {credit, colon,
     "pictured|cover image|cover photo|featured image|header image|lead image|main image"},
    {copyright, start,
     "copyright|this material may not|the material on this site|this content may not|"
     "no part of this|no part may be|this document is subject|reproduction of this|"
     "reproduction without|republication or|this copy is for your|"
     "to order presentation ready copies|distribution and use of this|this work is licensed|"
     "this website and all|this article is licensed|this article is republished|"
     "this article is reprinted|this article is published under|reprinted with permission|"
     "reprinted from|republish our articles|used with permission|used by permission|"
     "reproduced with|unauthorized use|unauthorised use|unauthorized reproduction|"
     "unauthorised reproduction|all content copyright|all rights are reserved|"
     "all rights reserved this|all rights reserved no|a version of this article appeared|"
     "a version of this article appears|a version of this story appeared"},
    {copyright, anywhere,
     "all rights reserved|published broadcast rewritten or|prior written permission|"
     "subject to copyright|under a creative commons|creative commons attribution|"
     "republished with permission|all right reserved"},
    {related, start,
     "read more|read also|read next|also read|see also|related|related articles|related stories|"
     "related posts|related topics|related content|more from|more on|more stories|more news|"
     "recommended for you|you may also like|you might also like|you may like|most read|"
     "most popular|popular posts|trending|trending now|recent posts|dont miss|recent comments|"
     "top stories|read now|read this next|read the story|read original|read it here|read article|"
     "read the article|read story|read the original|must read|must reads|editors picks|"
     "editor s picks|editors choice|editors pick|our picks|top picks|staff picks|more coverage|"
     "more information|more like this|more by|more videos|more articles|more posts|"
     "more headlines|more top stories|more in this|more about|most viewed|most shared|"
     "most commented|most watched|most discussed|most recent|most emailed|most clicked|"
     "recommended reading|recommended stories|recommended articles|recommended videos|"
     "recommended for|recommended news|recommended related|recommended by|recommended reads|"
     "suggested reading|suggested articles|suggested stories|similar articles|similar stories|"
     "similar posts|similar news|other stories|other articles|other news|other posts|also watch|"
     "also see|also check|also worth reading|also listen|see more photos|see more stories|"
     "see more from|see more of|see our full|see full|see the full|check out our|check out more|"
     "check out the latest|click to|click below|click for|watch now|watch more|watch next|"
     "watch the video|watch video|watch also|watch this|view gallery|view more|view photos|"
     "view full|view the full|full coverage|full story|go deeper|explore further|explore more|"
     "dig deeper|up next|latest articles|latest stories|latest posts|latest videos|"
     "latest headlines|latest from|recent articles|recent stories|recent news|recent headlines|"
     "featured articles|featured stories|featured posts|featured videos|from the archives|"
     "from around the web|around the web|from the web|from our partners|promoted stories|"
     "you may be interested|you might be interested|you might have missed|in case you missed|"
     "people also|others also|readers also|popular stories|popular articles|popular news|"
     "popular now|top videos|top headlines|top articles|top trending|what to read next|"
     "keep reading|keep exploring|discover more|for more on|for more news|for more stories|"
     "for the latest news|follow live|story highlights|this story in|you might also|"
     "skip recommended|end of recommended"},
    {related, whole, "recommended|latest|watch"},
    {related, colon, "further reading|external links|external link"},
    {related, near_colon, "also on|also from"},
    {more, start,
     "continue reading|read the full|read full|read the rest|learn more|find out more|click here"},
    {promotion, start,
     "sign up|advertisement|sponsored|subscribe|subscribe to|already a subscriber|support us|"
     "this website uses cookies|this site uses|please enable|your browser|get breaking news|"
     "get breaking science|get breaking space|get the latest news|get the latest updates|"
     "get the latest headlines|get the latest stories|get our newsletter|get our daily|"
     "get our weekly|get our free|get our app|get unlimited|get full access|get the app|"
     "get the newsletter|get this newsletter|get email|get a daily|get alerts|get news|"
     "get updates|never miss a|stay up to date with|stay informed|stay in the know|"
     "stay connected|join our|join the newsletter|join the discussion|join us on|join us for|"
     "join us at|join thousands|join more than|download the free|download our|follow him on|"
     "follow her on|follow them on|follow me on|follow our|follow along|no spam we promise|"
     "we promise no spam|we never spam|you can unsubscribe|by signing up you|by signing up i|"
     "by subscribing you|by subscribing i|by clicking submit|by clicking subscribe|"
     "by clicking sign|by clicking accept|by clicking continue|by entering your|"
     "by submitting your|by providing your|by registering you|by continuing to use|"
     "by using this site|by creating an account|thank you for subscribing|thanks for subscribing|"
     "thank you for signing|thanks for signing up|thank you for stopping by|"
     "thank you for visiting|thanks for visiting|thanks for reading|thank you for reading|"
     "enter your email|enter your e mail|please enter a valid|please enter your|invalid email|"
     "if you enjoyed this|if you liked this|did you enjoy this|enjoyed this article|have a tip|"
     "got a tip|got a story|got a news tip|have a news tip|have a story to|have you got a story|"
     "do you have a story|do you have a tip|do you have a news|send us your|send us a tip|"
     "send tips|send your tips|email us at|contact the reporter|contact the author|"
     "contact the newsroom|reach the reporter|tell us what you think|let us know what you|"
     "let us know in the|tell us in the comments|do you still have questions|take me to|"
     "level up your|save your spot|save your seat|reserve your spot|reserve your seat|"
     "secure your spot|register now|register today|register here|register for free|book now|"
     "book your ticket|buy tickets|get tickets|get your tickets|buy now|shop now|order now|"
     "order reprints|pre order now|learn how to advertise|scroll to continue|"
     "scroll down to continue|this article is for subscribers|this content is for subscribers|"
     "this story is for subscribers|to continue reading this|to keep reading|"
     "to read this article|register to read|create a free account|create your free|"
     "start your free|start your subscription|try it free|choose your plan|"
     "support our journalism|support our work|support independent|support quality|"
     "support local journalism|donate now|donate today|make a donation|become a member|"
     "become a subscriber|become a patron|become a supporter|like us on|find us on|watch us on|"
     "take our poll|take our survey|take our quiz|take part in our|turn on notifications|"
     "turn on desktop|enable notifications|allow notifications|we and our partners|"
     "were reader supported|we may earn|we earn|when you buy through|when you purchase|"
     "this site participates|this post may contain|this article may contain affiliate|"
     "this article contains affiliate|affiliate links|all products featured|"
     "products you may like|after newsletter promotion|stay updated with|view this email in|"
     "was this forwarded|was this email forwarded|you are receiving this|a daily digest of|"
     "a weekly digest of|skip past newsletter|summary is ai generated|this summary was generated|"
     "follow related authors|authors and topics you follow|by providing an email|"
     "our newsletter gives"},
    {promotion, anywhere,
     "article continues below|story continues below|our newsletter|sign up for|download the app|"
     "we use cookies|accept cookies|please enable javascript|clicking here|unsubscribe at any|"
     "unsubscribe anytime|cancel anytime|delivered to your inbox|sister title|newsletter"},
    {promotion, whole,
     "advertising|donate|newsletters|go premium|ads|promoted|promoted content|paid content|"
     "partner content|paid post|sponsor|submit|free trial|unsubscribe"},
    {note, start,
     "first published|this article was|editors note|editor s note|this article originally|"
     "this article first appeared|this article appeared|this article appears|"
     "this article has been|this story originally|this story first|this story was originally|"
     "this story was first|this story was updated|this story was published|this story has been|"
     "this post was|this post originally|this post first|this post has been|"
     "this piece was originally|this piece originally|this report was originally|"
     "an earlier version of this|a previous version of this|a version of this article|"
     "a version of this story|this version of the|originally published|updates with|"
     "the views expressed|the opinions expressed|the views and opinions|views expressed in this|"
     "opinions expressed in this|opinions expressed are|editor note|editors notes|"
     "correction and clarification|corrections and clarifications|this is an opinion|"
     "this is a developing story|this is a breaking news|more to follow|more to come|"
     "this live blog|this blog is now|all posts by|articles by|follow the author|"
     "about the writer|about the authors|these statements have not|edited by|"
     "this article was amended on|this article was published more than|this article is more than|"
     "this story first appeared|with a report from|with reports from|why you can trust"},
    {note, anywhere, "this story has been updated"},
    {note, colon,
     "correction|corrections|clarification|disclosure|disclaimer|note to readers|author bio|bio|"
     "full disclosure"},
    {desk, start, "eds|attn|attention adds|attention updates|attention editors|recasts"},
    {desk, whole, "urgent|bulletin|lead|adds"},
    {label, start,
     "tags|topics|categories|category|filed under|posted in|tagged|tagged with|keywords|"
     "about the author|table of contents|media contact|media contacts|press contact|"
     "press contacts|contact information|for media inquiries|for media enquiries|"
     "for press inquiries|media inquiries|media enquiries|press inquiries|"
     "for more information contact|for further information contact|"
     "for further information please|for more information please|for more information visit|"
     "for more information about|for more information on|for more details visit|investor contact|"
     "investor contacts|investor relations|company contact|view source version on|"
     "view original content|notes to editors|note to editors|forward looking statements|"
     "safe harbor statement|cautionary note|original source|end of document|end of article|"
     "end of story|article title|article publication date|key words"},
    {label, whole, "tag|key points|contacts|in this article|in this story"}};

}  // namespace galley::phrase_rows
