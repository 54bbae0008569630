// Tells threads that wait for input to wait no longer.
#pragma once

namespace galley {

class StopSignal {
 public:
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  // From any thread, and for good.
  void raise() const;

  // Ready for reading once the signal is raised.
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace galley
