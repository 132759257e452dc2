import Synchronization
import Tensor
import Testing

@Suite struct WorkerPoolTests {
    @Test(arguments: [1, 2, 5]) func `every shard runs exactly once`(workers: Int) {
        let pool = WorkerPool(workerCount: workers)
        for count in [0, 1, 2, 7, 100] {
            let calls = Mutex([Int](repeating: 0, count: count))
            pool.run(count) { shard in calls.withLock { $0[shard] += 1 } }
            #expect(calls.withLock { $0 } == [Int](repeating: 1, count: count))
        }
    }

    @Test func `a job inside a shard runs on the spot`() {
        let pool = WorkerPool(workerCount: 2)
        let sum = Atomic<Int>(0)
        pool.run(4) { outer in
            pool.run(3) { inner in
                sum.add(outer * 3 + inner, ordering: .relaxed)
            }
        }
        #expect(sum.load(ordering: .relaxed) == (0..<12).reduce(0, +))
    }

    @Test func `jobs from several threads do not mix`() async {
        let pool = WorkerPool(workerCount: 3)
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<4 {
                group.addTask {
                    (0..<50).allSatisfy { round in
                        let sum = Atomic<Int>(0)
                        pool.run(8) { sum.add($0 + task + round, ordering: .relaxed) }
                        return sum.load(ordering: .relaxed) == 28 + 8 * (task + round)
                    }
                }
            }
            for await isWhole in group { #expect(isWhole) }
        }
    }

    @Test func `ranges cover everything once`() {
        let covered = Mutex([Int](repeating: 0, count: 103))
        WorkerPool.shared.run(over: 103, minimum: 10) { range in
            covered.withLock { for index in range { $0[index] += 1 } }
        }
        #expect(covered.withLock { $0.allSatisfy { $0 == 1 } })
    }
}
