// A folder's names, in the order in which they are walked.
#pragma once

#include <string>
#include <vector>

namespace galley {

struct FolderEntry {
  std::string name;
  bool is_folder;
};

// The files and folders of an open folder in the byte order of their names, without those that
// begin with a dot. A link stands for the file it leads to, and is a file, too, when it leads
// nowhere; links to folders, pipes, sockets and devices are left out. Closes the descriptor. Sets
// `error` to an errno, or to 0; entries read before an error are given all the same.
std::vector<FolderEntry> read_folder(int descriptor, int& error);

}  // namespace galley
