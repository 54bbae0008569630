#include "stream/ordered_loop.h"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <random>
#include <stdexcept>
#include <string>

using namespace galley;

namespace {

using Loop = OrderedLoop<int, std::string>;
using DeliverPart = Loop::DeliverPart;

const auto nothing_waits = [] {};

// Takes the numbers from 0 on.
std::function<bool(int&)> numbers_below(int end) {
  return [next = 0, end](int& task) mutable {
    task = next++;
    return task < end;
  };
}

void pause_at_random(std::size_t thread) {
  thread_local std::minstd_rand random(static_cast<unsigned>(thread + 1));
  std::this_thread::sleep_for(std::chrono::microseconds(random() % 200));
}

// Takes all that is delivered.
std::function<bool(std::string&)> append_to(std::string& delivered) {
  return [&delivered](const std::string& result) {
    delivered += result;
    return true;
  };
}

}  // namespace

TEST_CASE("results come in the order of the tasks, however long each takes") {
  for (const std::size_t threads : {1u, 2u, 8u}) {
    std::string delivered;
    std::string expected;
    for (int i = 0; i < 500; ++i) expected += std::to_string(i) + ' ';
    Loop(threads, {numbers_below(500),
                   [](std::size_t thread, int& task, std::string& result, const DeliverPart&) {
                     pause_at_random(thread);
                     result = std::to_string(task) + ' ';
                   },
                   append_to(delivered), nothing_waits})
        .run();
    CHECK(delivered == expected);
  }
}

TEST_CASE("no more than two tasks beyond the number of threads are in flight") {
  std::atomic<int> in_flight = 0;
  std::atomic<int> most = 0;
  auto take = numbers_below(300);
  Loop(4,
       {[&](int& task) {
          const int now = ++in_flight;
          if (now > most) most = now;
          if (take(task)) return true;
          --in_flight;
          return false;
        },
        [](std::size_t thread, int&, std::string&, const DeliverPart&) { pause_at_random(thread); },
        [&](std::string&) {
          --in_flight;
          return true;
        },
        nothing_waits})
      .run();
  CHECK(in_flight == 0);
  CHECK(most <= 6);
}

TEST_CASE("nothing is delivered once no more is wanted") {
  std::string delivered;
  Loop(3, {numbers_below(1000000),
           [](std::size_t thread, int& task, std::string& result, const DeliverPart&) {
             pause_at_random(thread);
             result = std::to_string(task);
           },
           [&](std::string& result) {
             delivered += result;
             return result != "5";
           },
           nothing_waits})
      .run();
  CHECK(delivered == "012345");
}

TEST_CASE("parts of a result come before the rest of it and in its turn") {
  for (const std::size_t threads : {1u, 3u}) {
    std::string delivered;
    std::string expected;
    for (int i = 0; i < 100; ++i) expected += std::string(5, static_cast<char>('a' + i % 26)) + ' ';
    Loop(threads,
         {numbers_below(100),
          [](std::size_t thread, int& task, std::string& result, const DeliverPart& deliver_part) {
            result = static_cast<char>('a' + task % 26);
            for (int part = 0; part < 4; ++part) {
              pause_at_random(thread);
              CHECK(deliver_part());
            }
            result += ' ';
          },
          append_to(delivered), nothing_waits})
        .run();
    CHECK(delivered == expected);
  }
}

TEST_CASE("who delivers parts is told that no more is wanted") {
  for (const std::size_t threads : {1u, 3u}) {
    std::string delivered;
    Loop(threads,
         {numbers_below(1000000),
          [](std::size_t, int& task, std::string& result, const DeliverPart& deliver_part) {
            result = std::to_string(task);
            while (deliver_part()) continue;
          },
          [&](std::string& result) {
            delivered += result;
            return delivered.size() < 4;
          },
          nothing_waits})
        .run();
    CHECK(delivered == "0000");
  }
}

TEST_CASE("what a step throws ends the loop and is thrown again") {
  const auto throw_at_40 = [](int number) {
    if (number == 40) throw std::runtime_error("40");
  };
  for (const int where : {0, 1, 2}) {
    CAPTURE(where);
    auto take = numbers_below(100);
    Loop loop(3, {[&](int& task) {
                    const bool more = take(task);
                    if (where == 0) throw_at_40(task);
                    return more;
                  },
                  [&](std::size_t, int& task, std::string& result, const DeliverPart&) {
                    if (where == 1) throw_at_40(task);
                    result = std::to_string(task);
                  },
                  [&](std::string& result) {
                    if (where == 2) throw_at_40(std::stoi(result));
                    return true;
                  },
                  nothing_waits});
    CHECK_THROWS_WITH(loop.run(), "40");
  }
}
