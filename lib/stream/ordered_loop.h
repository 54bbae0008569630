// Tasks that are taken in order, worked on at the same time and handed over in order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace galley {

// Task and Result are used again and again, so that what they hold keeps its storage.
template <class Task, class Result>
class OrderedLoop {
 public:
  // Delivers what there is of a result before its task is done, once it is the task's turn. False:
  // no more is wanted.
  using DeliverPart = std::function<bool()>;

  // What is done with each task.
  struct Steps {
    std::function<bool(Task&)> take;  // one at a time; false: there is none any more
    std::function<void(std::size_t thread, Task&, Result&, const DeliverPart&)>
        work;                              // several at once
    std::function<bool(Result&)> deliver;  // one at a time, in order; false: no more are wanted
    std::function<void()> interrupt;       // makes a `take` end that waits for something
  };

  OrderedLoop(std::size_t threads, Steps steps)
      : steps_(std::move(steps)),
        threads_(threads),
        slots_(threads + slack),
        turns_(slots_.size()) {
    for (Slot& slot : slots_) free_.push_back(&slot);
  }

  // Goes on until all tasks are done or no more are wanted. Throws what a step throws.
  void run() {
    std::vector<std::thread> others;
    others.reserve(threads_);
    try {
      for (std::size_t thread = 1; thread < threads_; ++thread)
        others.emplace_back([this, thread] { work_on(thread); });
    } catch (const std::system_error&) {
      // The system gives no more of them: those that there are do all the work.
    }
    work_on(0);
    for (std::thread& other : others) other.join();
    if (error_) std::rethrow_exception(error_);
  }

 private:
  // Results may wait for a slower one before them.
  static constexpr std::size_t slack = 2;

  struct Slot {
    Task task;
    Result result;
    bool done = false;
  };

  void work_on(std::size_t thread) {
    try {
      while (Slot* const slot = take()) {
        steps_.work(thread, slot->task, slot->result, [&] { return deliver_part(*slot); });
        finish(*slot);
      }
    } catch (...) {
      const std::lock_guard lock(state_);
      if (!error_) error_ = std::current_exception();
      stop();
    }
  }

  // A slot with the next task in it, null when there is none.
  Slot* take() {
    const std::lock_guard turn(taking_);
    std::unique_lock lock(state_);
    moved_.wait(lock, [this] { return ended_ || !free_.empty(); });
    if (ended_) return nullptr;
    // The one that was used last: the processor's caches still hold what it holds.
    Slot* const slot = free_.back();
    free_.pop_back();
    turn_of(taken_++) = slot;
    lock.unlock();
    if (steps_.take(slot->task)) return slot;
    lock.lock();
    end();
    return nullptr;
  }

  // Delivers the result, and those that have waited for it, unless another thread is at it already.
  void finish(Slot& slot) {
    std::unique_lock lock(state_);
    slot.done = true;
    if (std::exchange(delivering_, true)) return;
    while (delivered_ < taken_ && turn_of(delivered_)->done && !stopped_) {
      Slot* const next = turn_of(delivered_);
      lock.unlock();
      const bool more = steps_.deliver(next->result);
      lock.lock();
      next->done = false;
      free_.push_back(next);
      ++delivered_;
      if (!more) stop();
      moved_.notify_all();
    }
    delivering_ = false;
  }

  // Nobody else delivers meanwhile: the slots behind wait for this one.
  bool deliver_part(Slot& slot) {
    std::unique_lock lock(state_);
    moved_.wait(lock, [&] { return stopped_ || turn_of(delivered_) == &slot; });
    if (stopped_) return false;
    lock.unlock();
    const bool more = steps_.deliver(slot.result);
    lock.lock();
    if (!more) stop();
    return more;
  }

  Slot*& turn_of(std::size_t number) { return turns_[number % turns_.size()]; }

  // No more tasks are taken, nor results delivered.
  void stop() {
    stopped_ = true;
    end();
    steps_.interrupt();
  }

  // No more tasks are taken.
  void end() {
    ended_ = true;
    moved_.notify_all();
  }

  const Steps steps_;
  const std::size_t threads_;
  std::vector<Slot> slots_;
  std::mutex taking_;  // held by the thread whose turn it is to take
  std::mutex state_;   // of all below
  std::condition_variable moved_;
  std::vector<Slot*> free_;
  std::vector<Slot*> turns_;  // by the number of the task, modulo their count
  std::size_t taken_ = 0;
  std::size_t delivered_ = 0;
  bool delivering_ = false;
  bool ended_ = false;
  bool stopped_ = false;
  std::exception_ptr error_;
};

}  // namespace galley
