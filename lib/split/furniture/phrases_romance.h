// Phrases of furniture, French, Spanish, Portuguese and Italian: rows of the table in
// phrase_table.cpp, which alone reads them.
#pragma once

#include "split/furniture/phrase_table.h"

namespace galley::phrase_rows {

using enum PhraseTopic;
using enum PhrasePlace;

inline constexpr PhraseGroup romance[] = {
    // French
    {label, colon, "catégorie|catégories"},
    {label, whole, "lessentiel|les points clés|à retenir|en bref|ce quil faut retenir|points clés"},
    {share, colon, "lecture"},
    {share, start,
     "partager|partagez|temps de lecture|durée de lecture|suivez nous|envoyer par|copier le lien|"
     "lien copié|écouter cet article|écouter larticle|réagissez|laisser un commentaire|"
     "ajouter un commentaire|poster un commentaire|publier un commentaire|commenter cet article|"
     "commentez cet article|aucun commentaire|voir les commentaires|voir tous les commentaires|"
     "lire les commentaires|les commentaires sont|soyez le premier|vous devez être connecté|"
     "prévenez moi|enregistrer mon nom|avertissez moi|les champs obligatoires|signaler un|"
     "signaler une erreur|signaler ce commentaire|imprimer larticle|offrir cet article|"
     "nombre de mots|votre adresse e mail|votre adresse email|charte de modération|"
     "sauvegarder larticle|ajouter aux favoris|ajouter à mes articles|ajouter à vos sélections|"
     "ajouter à ma liste|ajouter à ma sélection|vous avez trouvé une erreur|"
     "une erreur dans larticle|proposer une correction|version audio|article audio|"
     "écouter la version|lire plus tard|enregistrer larticle|offrir larticle|réduire la taille|"
     "agrandir la taille|ajouter à mes favoris|lecture en"},
    {share, anywhere, "votre adresse e mail ne sera|votre adresse de messagerie ne sera"},
    {share, whole,
     "imprimer|envoyer|commentaires|commenter|réagir|répondre|écouter|durée|vos réactions|favoris"},
    {navigation, start,
     "se connecter|article précédent|article suivant|aller au contenu|aller au menu|"
     "retour à laccueil|retour en haut|haut de page|votre navigateur ne|"
     "pour visualiser cette vidéo|pour voir cette vidéo|cette vidéo nest|cette vidéo ne peut|"
     "ce contenu nest|javascript est|veuillez activer javascript|vous êtes ici|page suivante|"
     "page précédente|voir plus|voir tout|afficher plus|plan du site|qui sommes nous|"
     "voir en plein écran|agrandir limage|agrandir la photo|afficher en plein écran|"
     "passer en plein écran|lancer la vidéo|voir le diaporama"},
    {navigation, anywhere, "mentions légales"},
    {navigation, whole, "annuler|plus|accueil|rechercher|recherche|chargement"},
    {section, whole,
     "actualités|actualité|politique|économie|société|monde|international|santé|sciences"},
    {credit, start, "crédits|crédit image|sur cette photo|légende image|légende de limage"},
    {credit, anywhere,
     "photo afp|crédit photo|crédits photo|photo darchives|photo dillustration|"
     "image dillustration|photo dr|photo reuters|photo archives"},
    {credit, whole, "illustration|légende|capture décran"},
    {copyright, start,
     "toute reproduction|reproduction interdite|reproduction totale|droits de reproduction|"
     "tous droits de reproduction"},
    {copyright, anywhere, "tous droits réservés"},
    {related, start,
     "dernières actualités|articles récents|à lire aussi|à lire|voir aussi|articles liés|"
     "les plus lus|lire également|lisez aussi|lisez également|à voir aussi|à découvrir aussi|"
     "à écouter aussi|à ne pas manquer|a lire aussi|a lire également|a lire sur|a voir aussi|"
     "voir également|en savoir plus|pour aller plus loin|pour en savoir plus|plus dinformations|"
     "plus dinfos|plus darticles|les articles les plus|les articles similaires|"
     "articles les plus lus|articles similaires|articles associés|articles en lien|article lié|"
     "articles recommandés|article recommandé|dans la même rubrique|dans le même thème|"
     "dans la même catégorie|dans le même dossier|les dernières actualités|les dernières infos|"
     "les dernières news|dernières infos|dernières nouvelles|dernières publications|"
     "toute lactualité|toute lactu|vous aimerez aussi|vous aimerez peut être|vous pourriez aussi|"
     "vous pourriez être intéressé|ça peut vous intéresser|cela peut vous intéresser|"
     "notre dossier|nos dossiers|notre sélection|nos recommandations|tous les articles|"
     "le plus lu|les plus populaires|les plus partagés|les plus commentés|les plus consultés|"
     "regardez aussi|regarder aussi|découvrez aussi|retrouvez aussi|sur le même thème|"
     "contenus liés|contenus associés|lire larticle|lire plus|voir la vidéo|voir les photos|"
     "lire notre|voir notre|a propos du même sujet"},
    {related, anywhere, "lire aussi|sur le même sujet"},
    {related, colon, "lire|à voir|à découvrir|à écouter|à lire également"},
    {related, near_colon, "aussi sur|à voir sur"},
    {more, anywhere, "lire la suite"},
    {promotion, start,
     "vous avez lu|publicité|sabonner|abonnez vous|inscrivez vous|recevez la newsletter|"
     "recevez nos|recevez chaque|recevez toute|recevez gratuitement|recevez les dernières|"
     "recevoir la newsletter|recevoir nos|je minscris|je mabonne|sinscrire|"
     "inscription à la newsletter|notre newsletter|nos newsletters|rejoignez nous|"
     "rejoignez la communauté|rejoignez notre|téléchargez lapplication|téléchargez notre|"
     "téléchargez gratuitement|retrouvez nous sur|retrouvez toute lactualité|"
     "retrouvez toutes nos|retrouvez tous nos|suivez toute lactualité|suivez lactualité|"
     "suivez notre|suivez nos|soutenez nous|soutenez le|soutenez notre|faites un don|"
     "faire un don|je fais un don|déjà abonné|déjà inscrit|pas encore abonné|"
     "cet article est réservé|ce contenu est réservé|pour lire la suite|il vous reste|"
     "la suite est réservée|la suite de cet article|contenu réservé|profitez de|"
     "testez gratuitement|sans engagement|nous utilisons des cookies|ce site utilise|"
     "en cliquant sur|en poursuivant votre|en vous inscrivant|vous pouvez vous désinscrire|"
     "vous pouvez vous désabonner|veuillez saisir|veuillez entrer|tout accepter|tout refuser|"
     "ne manquez rien|ne ratez rien|restez informé|restez informés|restez connecté|"
     "activer les notifications|la suite après cette publicité|la suite après la publicité|"
     "contenu sponsorisé|article sponsorisé|publi rédactionnel|chaque matin recevez|chaque jour "
     "recevez|chaque semaine recevez|"
     "retrouvez lessentiel|recevez lessentiel|la fonction découte|"
     "consultez notre politique"},
    {promotion, anywhere, "article réservé aux abonnés|réservé aux abonnés|infolettre|infolettres"},
    {promotion, whole, "abonnement|jaccepte|sponsorisé|toutes les newsletters"},
    {note, start,
     "cet article est paru|cet article a été publié|cet article a été mis|"
     "cet article est republié|cet article est issu|cet article a été initialement|"
     "cet article a été traduit|article mis à jour|note de la rédaction|ndlr|"
     "avec notre partenaire|une version précédente|une première version|les opinions exprimées"},
    {note, colon, "rectificatif|erratum"},
    {label, start,
     "mots clés|thèmes|contact presse|contacts presse|relations presse|service de presse|"
     "contacts médias|contact médias|à propos de lauteur|informations pratiques|infos pratiques"},
    // Spanish
    {label, colon, "categoría|categorías"},
    {label, whole,
     "claves|las claves|en resumen|los puntos clave|lo más importante|resumen|ficha técnica|"
     "ficha del partido"},
    {share, start,
     "compartir|comparte|tiempo de lectura|síguenos|enviar por|deja tu comentario|"
     "deja un comentario|dejar un comentario|deje su comentario|deja una respuesta|"
     "escribe un comentario|escribe tu comentario|publicar un comentario|publicar comentario|"
     "añadir comentario|agregar comentario|ver comentarios|ver los comentarios|sin comentarios|"
     "no hay comentarios|los comentarios están|los comentarios publicados|comentarios cerrados|"
     "los campos obligatorios|guarda mi nombre|guardar mi nombre|avísame|recibir un correo|"
     "tu dirección de correo|su dirección de correo|escuchar artículo|escuchar el artículo|"
     "escuchar esta|escucha este artículo|escucha la noticia|copiar enlace|copiar link|"
     "enlace copiado|copiar url|imprimir artículo|guardar artículo|normas de uso|"
     "inicia sesión para|tamaño de letra|tamaño de texto|número de palabras|reportar error|"
     "notificar error|ir a los comentarios|escuchar nota|escuchar noticia|escuchar la nota|"
     "escuchar la noticia|escuchar audio|escuchar este|guardar para|guardar noticia|guardar nota|"
     "añadir a favoritos|resumen generado|este resumen fue generado|"
     "encontraste un error|reportar un error"},
    {share, anywhere, "tu dirección de correo electrónico no"},
    {share, whole, "imprimir|comentarios|comentar|responder|reportar"},
    {navigation, start,
     "iniciar sesión|ir al contenido|saltar al contenido|volver arriba|volver al inicio|"
     "usted está aquí|quiénes somos|política de privacidad|política de cookies|"
     "términos y condiciones|ver todo|ver todas|ver todos|mostrar más|cargar más|tu navegador no|"
     "su navegador no|este video no|este vídeo no|este contenido no|javascript está|"
     "por favor activa javascript|página siguiente|página anterior|mapa del sitio|ampliar imagen|"
     "ampliar foto|ver a pantalla completa|ver en pantalla completa|abrir galería|"
     "imprime la página|contesta nuestra encuesta"},
    {navigation, anywhere, "aviso legal"},
    {navigation, whole, "nombre|cancelar|inicio|portada|buscar|menú|cargando"},
    {section, whole,
     "noticias|política|economía|deportes|cultura|sociedad|internacional|nacional|mundo|ciencia|"
     "salud|opinión"},
    {credit, start,
     "foto de|fotografía|imagen|pie de foto|imágenes de archivo|en esta foto|en esta fotografía|"
     "en esta imagen|captura de pantalla|captura de video|fuente de la imagen"},
    {credit, anywhere,
     "foto cortesía|foto archivo|foto de archivo|imagen de archivo|fotografía de archivo|"
     "foto referencial|imagen referencial|crédito foto|foto especial|foto cuartoscuro|foto "
     "captura"},
    {credit, whole, "créditos"},
    {credit, colon, "fotógrafo|cortesía"},
    {copyright, start,
     "prohibida la reproducción|prohibida su reproducción|queda prohibida la reproducción|"
     "se prohíbe la reproducción|reproducción total o parcial|derechos reservados|"
     "prohibido reproducir"},
    {copyright, anywhere,
     "todos los derechos reservados|prohibida su reproducción total|"
     "prohibida la reproducción total"},
    {related, start,
     "últimas noticias|entradas recientes|leer más|noticias relacionadas|relacionado|ver también|"
     "lo más leído|más información|más sobre|más noticias|más leídas|más leído|más vistos|"
     "más visto|más vistas|más artículos|más contenido|más historias|más videos|más vídeos|"
     "más en esta|más de esta|las más leídas|los más leídos|las más vistas|los más vistos|"
     "lo más visto|lo más reciente|lo más comentado|noticias más leídas|notas relacionadas|"
     "nota relacionada|noticia relacionada|artículos relacionados|artículo relacionado|"
     "contenido relacionado|contenidos relacionados|te recomendamos|le recomendamos|"
     "recomendado para|también lee|también te puede|también puedes leer|también puedes ver|"
     "también puede leer|también le puede|también podría interesarle|también podría interesarte|"
     "también podés leer|leer también|leer además|lea más|lee más|lea además|lea aquí|lee aquí|"
     "lee además|lee esto|leé también|leé más|leer nota|leer noticia|leer la nota|ver más|"
     "ver galería|ver video|ver vídeo|ver nota|ver noticia|vea también|mira también|mirá también|"
     "mire también|mira aquí|puede interesarte|podría interesarte|te podría interesar|"
     "le podría interesar|quizás te interese|quizá te interese|te interesará|otras noticias|"
     "otras notas|noticia anterior|entrada anterior|siguiente noticia|entrada siguiente|"
     "siguiente artículo|artículo anterior|últimas entradas|últimas publicaciones|"
     "continuar leyendo|continúa leyendo|leer completo|leer artículo completo|"
     "lee la nota completa|lee la noticia completa|lea la nota completa|conoce más|"
     "para saber más|para leer más|noticias destacadas|no olvides leer|le sugerimos|te sugerimos|"
     "puede leer|también lea|además lea|no deje de leer"},
    {related, anywhere, "lea también|lee también|te puede interesar|le puede interesar"},
    {related, whole,
     "relacionadas|relacionados|recomendado|recomendados|recomendaciones|destacadas|sugerencias|"
     "minuto a minuto"},
    {related, colon, "lea|lee|leer"},
    {related, near_colon, "también en|además en|más en|lea en|lee en"},
    {more, start, "hace clic aquí|seguir leyendo"},
    {promotion, start,
     "publicidad|suscríbete|suscríbase|regístrate|recibe nuestro|recibe nuestra|"
     "recibe las noticias|recibe en tu|recibe las últimas|recibe cada|recibe gratis|recibe todas|"
     "reciba nuestro|reciba las|reciba en su|recibe alertas|síganos en|sigue toda la|"
     "sigue nuestras|sigue nuestra|sigue nuestro|únete a nuestro|únete a nuestra|únete al canal|"
     "únete a la conversación|únete a la comunidad|únete a nosotros|únete gratis|únete aquí|"
     "únase a|descarga la app|descarga la aplicación|descarga nuestra|descarga gratis|"
     "descarga aquí|descargue la app|descargue nuestra|suscribirse|suscribirme|inscríbete|"
     "regístrese|apóyanos|apoya nuestro|apoya el periodismo|haz una donación|haz tu donación|"
     "haz tu aporte|dona ahora|hazte socio|hazte suscriptor|hazte miembro|ya eres suscriptor|"
     "si ya eres|si ya estás|este contenido es exclusivo|este artículo es exclusivo|"
     "este artículo es para|contenido exclusivo|contenido patrocinado|"
     "exclusivo para suscriptores|solo para suscriptores|para seguir leyendo|"
     "para continuar leyendo|utilizamos cookies|usamos cookies|este sitio web utiliza|"
     "este sitio utiliza|este sitio usa|esta web utiliza|esta página utiliza|al suscribirte|"
     "al suscribirse|al registrarte|al hacer clic en|al continuar navegando|acepto los|acepto la|"
     "he leído y acepto|aceptar todo|activa las notificaciones|activar notificaciones|"
     "no te pierdas|no se pierda|mantente informado|manténgase informado|entérate|haz clic aquí|"
     "haga clic aquí|pulsa aquí|pincha aquí|da clic|clic aquí|si quieres recibir|si te gustó|"
     "no te pierdas las mejores|hazte socia|sigue leyendo|"
     "ahora puedes leer"},
    {promotion, anywhere,
     "nuestro canal de whatsapp|nuestro boletín|nuestra newsletter|nuestro canal de telegram"},
    {promotion, whole, "suscripción|suscripciones|boletín|boletines|dona|aceptar|rechazar|anuncio"},
    {note, start,
     "nota del editor|nota de la redacción|nota de redacción|nota de la editora|fe de errores|"
     "fe de erratas|este artículo fue|este artículo ha sido|este artículo se publicó|"
     "este artículo apareció|esta nota fue|esta noticia ha sido|esta noticia fue|"
     "esta historia fue|este texto fue|este texto se publicó|las opiniones expresadas|"
     "las opiniones vertidas|noticia en desarrollo"},
    {note, colon, "aclaración|corrección|rectificación"},
    {label, start,
     "etiquetas|temas|archivado en|contacto de prensa|contacto prensa|contactos de prensa|"
     "contacto de medios|acerca del autor|para más información contacte|más info"},
    // Portuguese
    {label, colon, "categoria|categorias"},
    {share, start,
     "compartilhar|compartilhe|partilhar|tempo de leitura|o seu endereço de e mail|partilhe este|"
     "deixe seu comentário|deixe um comentário|deixe o seu comentário|deixe uma resposta|"
     "escreva um comentário|adicionar comentário|ver comentários|nenhum comentário|"
     "sem comentários|os comentários são|os comentários não|seja o primeiro a|"
     "campos obrigatórios|salvar meu nome|salve meu nome|guardar o meu nome|notifique me|"
     "avise me|seu endereço de e mail|o seu endereço|link copiado|copiar o link|ouvir artigo|"
     "ouvir notícia|ouça este|ouça a matéria|reportar erro|comunicar erro|tamanho da fonte|"
     "versão em áudio|ouvir a notícia|ouça a notícia|partilhar notícia|partilhar artigo|"
     "guardar artigo|gostaria de oferecer|oferecer artigo|sugerir correcção|sugerir correção|"
     "encontrou algum erro"},
    {share, whole, "comentários|comente"},
    {navigation, start,
     "ir para o conteúdo|pular para o conteúdo|voltar ao topo|você está em|quem somos|"
     "política de privacidade|termos de uso|ver mais|carregar mais|seu navegador não|"
     "o seu browser não|este vídeo não|mapa do site|ampliar imagem|ver em tela cheia|"
     "ver em ecrã inteiro"},
    {navigation, whole, "início|pesquisar|carregando"},
    {section, whole, "notícias|economia|esportes|desporto|saúde"},
    {credit, start,
     "crédito|imagem de arquivo|legenda da foto|captura de tela|créditos da imagem|nesta foto|"
     "nesta imagem|crédito da foto"},
    {credit, anywhere,
     "foto divulgação|foto reprodução|imagem reprodução|arquivo pessoal|foto arquivo|"
     "foto agência brasil|foto de arquivo|imagem ilustrativa|foto ilustrativa"},
    {credit, whole, "reprodução|divulgação|legenda"},
    {credit, colon, "imagem"},
    {copyright, start,
     "proibida a reprodução|é proibida a reprodução|reprodução proibida|é vedada a reprodução|"
     "reprodução total ou parcial"},
    {copyright, anywhere, "todos os direitos reservados"},
    {related, start,
     "últimas notícias|mais lidas|leia mais|saiba mais|notícias relacionadas|leia a seguir|"
     "leia na íntegra|leia ainda|leia aqui|leia outras|ler mais|ler também|mais lidos|"
     "mais vistas|mais vistos|mais notícias|mais sobre|mais informações|mais artigos|"
     "mais conteúdo|as mais lidas|os mais lidos|as mais vistas|veja mais|veja a seguir|"
     "veja outras|veja ainda|ver também|confira também|confira mais|confira outras|"
     "assista também|ouça também|matérias relacionadas|matéria relacionada|artigos relacionados|"
     "artigo relacionado|conteúdos relacionados|conteúdo relacionado|notícia relacionada|"
     "posts relacionados|assuntos relacionados|recomendamos|você pode gostar|"
     "você pode se interessar|você também pode|pode interessar|outras notícias|notícia anterior|"
     "próxima notícia|próximo artigo|artigo anterior|post anterior|próximo post|últimas do|"
     "continuar a ler|continue a ler|não deixe de ler|para saber mais|tudo sobre|matérias "
     "recomendadas"},
    {related, anywhere, "leia também|veja também"},
    {related, whole, "mais populares|mais recentes|destaques|em alta"},
    {related, colon, "leia|veja"},
    {related, near_colon, "também em|leia em|leia no"},
    {more, start, "continue lendo"},
    {promotion, start,
     "publicidade|assine|receba as notícias|receba nossa|receba nosso|receba em seu|"
     "receba as principais|receba gratuitamente|receba notícias|receba os|siga nos|siga o canal|"
     "siga nosso|siga a|siga o nosso|siga o perfil|siga no|inscreva se|cadastre se|"
     "entre no canal|entre no grupo|entre para o|participe do canal|participe do grupo|"
     "participe do nosso|baixe o aplicativo|baixe nosso|baixe o app|clique aqui|já é assinante|"
     "se você já é|conteúdo exclusivo|conteúdo patrocinado|exclusivo para assinantes|"
     "este conteúdo é exclusivo|para continuar lendo|nós usamos cookies|este site usa|"
     "este site utiliza|ao clicar em|ao continuar|ao se inscrever|faça uma doação|apoie o|"
     "apoie nosso|seja assinante|seja membro|seja sócio|torne se|continua após a|"
     "continua depois da|fique por dentro|não perca|acompanhe o|acompanhe nosso|"
     "acompanhe as notícias|mantenha se informado|ative as notificações|quer receber|"
     "quer ficar por dentro|gostou da|gostou desta|gostou do|receba no seu email|"
     "receba no seu e mail|deseja receber"},
    {promotion, anywhere, "continua após a publicidade|continua depois da publicidade"},
    {promotion, whole, "aceitar|aceito|anúncio"},
    {note, start,
     "nota do editor|nota da redação|errata|este artigo foi|este texto foi|esta matéria foi|"
     "esta reportagem foi|texto publicado originalmente|este texto não reflete|"
     "as opiniões expressas|os textos publicados"},
    {note, colon, "correção"},
    {label, start,
     "palavras chave|sobre a autora|assessoria de imprensa|contato para imprensa|"
     "informações para a imprensa"},
    {label, whole, "assuntos|tópicos|pontos chave|o essencial|em resumo|resumo"},
    // Italian
    {share, start,
     "condividi|tempo di lettura|seguici|commenta|lascia un commento|lascia un tuo commento|"
     "scrivi un commento|aggiungi un commento|inserisci un commento|vedi commenti|"
     "vedi i commenti|leggi i commenti|nessun commento|i commenti sono|i campi obbligatori|"
     "salva il mio nome|avvisami|il tuo indirizzo|copia link|copia il link|link copiato|"
     "ascolta articolo|ascolta larticolo|ascolta questo articolo|stampa articolo|invia per email|"
     "devi essere connesso|devi effettuare|segnala errore|dimensione carattere|dimensione testo|"
     "segnala un errore|ascolta la versione|ascolta la notizia|salva articolo|"
     "regala questo articolo|regala larticolo|regala articolo|mi piace caricamento"},
    {share, anywhere, "il tuo indirizzo email non sarà"},
    {share, whole, "stampa|commenti|rispondi|lettura"},
    {navigation, start,
     "vai al contenuto|vai al menu|torna su|torna alla home|chi siamo|sei qui|"
     "informativa sulla privacy|mappa del sito|mostra altro|carica altri|vedi tutti|vedi tutte|"
     "vedi altro|il tuo browser non|questo video non|javascript è|articolo precedente|"
     "articolo successivo|prossimo articolo|ingrandisci|apri la gallery|schermo intero"},
    {navigation, whole, "cerca|accedi|torna indietro|caricamento"},
    {section, whole, "notizie|politica|cronaca|esteri|mondo|spettacoli|salute"},
    {credit, start, "immagine darchivio|didascalia|crediti foto"},
    {credit, anywhere,
     "foto darchivio|immagine di repertorio|foto di repertorio|foto ansa|credits foto|"
     "foto lapresse|credit foto"},
    {credit, whole, "credits|immagini|ph|crediti"},
    {credit, colon, "immagine|fotografia"},
    {copyright, start,
     "riproduzione vietata|è vietata la riproduzione|vietata la riproduzione|diritti riservati"},
    {copyright, anywhere, "riproduzione riservata|tutti i diritti riservati"},
    {related, start,
     "ultime notizie|i più letti|vedi anche|articoli correlati|leggi di più|leggi larticolo|"
     "leggi il|leggi pure|leggi ancora|leggi altro|leggi qui|leggi altri|leggete anche|"
     "per saperne di più|per approfondire|approfondisci|articoli simili|articolo correlato|"
     "articoli consigliati|altri articoli|altre notizie|notizie correlate|contenuti correlati|"
     "temi correlati|argomenti correlati|potrebbero interessarti|ti potrebbe interessare|"
     "ti potrebbero interessare|può interessarti|potrebbe anche interessarti|più letti|"
     "i più visti|più visti|le più lette|più lette|ultimi articoli|ultime news|ultimi video|"
     "ultimora|guarda anche|guarda il video|guarda le foto|guarda la gallery|guarda tutte|"
     "vedi pure|scopri di più|scopri altro|tutte le notizie|tutto su|consigliati per te|dalla "
     "home"},
    {related, anywhere, "leggi anche|potrebbe interessarti"},
    {related, whole, "da leggere|approfondimenti|più recenti|consigliati|raccomandati|in evidenza"},
    {related, colon, "leggi"},
    {related, near_colon, "anche su|leggi su|leggi sul"},
    {more, start, "leggi tutto|continua a leggere"},
    {promotion, start,
     "pubblicità|abbonati|iscriviti|ricevi la newsletter|ricevi le notizie|ricevi le nostre|"
     "ricevi gratis|ricevi ogni|ricevi le ultime|resta aggiornato|rimani aggiornato|"
     "resta sempre aggiornato|accedi per|segui il canale|segui la pagina|segui il nostro|"
     "segui le notizie|segui tutte le|scarica lapp|scarica la nostra|scarica gratis|"
     "entra nel canale|unisciti a|unisciti al|clicca qui|sei già abbonato|sei già un|"
     "contenuto riservato|contenuto sponsorizzato|questo articolo è riservato|"
     "per continuare a leggere|utilizziamo i cookie|questo sito utilizza|questo sito usa|"
     "cliccando su|proseguendo la navigazione|sostieni il|sostienici|dona ora|fai una donazione|"
     "la nostra newsletter|attiva le notifiche|non perderti|hai una notizia|vuoi ricevere|"
     "ti è piaciuto|se vuoi restare aggiornato|vuoi restare aggiornato|se vuoi rimanere|"
     "articolo riservato"},
    {promotion, whole, "registrati|accetta|accetto|rifiuta|sostieni|sponsorizzato|annuncio"},
    {note, start,
     "nota della redazione|ndr|questo articolo è stato|questo articolo è apparso|"
     "le opinioni espresse"},
    {note, colon, "correzione|rettifica"},
    {label, start,
     "ufficio stampa|contatti stampa|per informazioni|info e contatti|questa voce è stata"},
    {label, whole, "argomenti|i punti chiave|punti chiave|i punti salienti|in breve|in sintesi"},
    // Catalan, Galician, Basque
    {related, whole, "recomanem"},
    {share, start,
     "comparteix|copia lenllaç|deixa un comentari|escolta larticle|partekatu|iruzkina utzi|"
     "temps de lectura"},
    {share, whole, "comentaris|iruzkinak"},
    {copyright, anywhere, "tots els drets reservats|todos os dereitos reservados|eskubide guztiak"},
    {related, start,
     "llegeix també|llegiu també|et pot interessar|més informació|notícies relacionades|"
     "més llegides|el més llegit|le tamén|ler máis|irakurri ere|gehiago irakurri|"
     "irakurri gehiago|no et perdis"},
    {promotion, start,
     "subscriu te|subscriviu vos|uneix te|fes te|faite socia|harpidetu|"
     "egin zaitez|ens ajudes|fer men"},
    {promotion, whole, "publicitat|publizitatea"},
    {label, whole, "etiquetes|etiketak"}};

}  // namespace galley::phrase_rows
