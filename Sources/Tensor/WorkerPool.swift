import CKernels
import COpenBLAS
import Glibc
import Synchronization

/// A fixed crew of workers, one for each core: pinned threads, and the thread that starts a job.
///
/// Pinning matters: left to the scheduler, two workers were seen sharing one of two cores for
/// seconds. Not spinning for long matters as much: threads that spin at a barrier run many times
/// slower as soon as another program wants a core. So a worker out of work looks for more during
/// `patience` and then sleeps, and a job waits for shards that somebody has begun, never for a
/// worker that has not come. OpenBLAS is held at one thread inside each worker, so matrix products
/// never start threads of their own.
///
/// Results must not depend on the number of workers: a job is cut into shards by its caller, and
/// which worker takes which shard is left open.
public final class WorkerPool: Sendable {
    /// The pool of the process, with as many workers as cores are available to it.
    public static let shared = WorkerPool(workerCount: availableCores().count)

    /// Number of threads that work on a job, the caller's among them.
    public let workerCount: Int
    private let crew: Crew
    private let firstCore: Int32

    /// Starts a pool of its own size; everything but tests uses `shared`.
    ///
    /// - Parameter workerCount: Number of threads, at least 1. Beyond the number of cores, several
    ///   share one.
    public init(workerCount: Int) {
        precondition(workerCount >= 1, "a pool needs a worker, got \(workerCount)")
        // The call is idempotent and nothing else in the program sets it.
        openblas_set_num_threads(1)
        self.workerCount = workerCount
        let cores = Self.availableCores()
        firstCore = Int32(cores[0])
        // Threads that share a core would spin at the expense of each other.
        crew = Crew(helpers: workerCount - 1, patience: workerCount > cores.count ? 0 : 50_000)
        crew.start(on: cores)
    }

    deinit { crew.stop() }

    /// Runs `body` on the calling thread, pinned for the whole of it, because it is about to start
    /// many short jobs: a forward pass, say. Saves the pinning at each of them.
    ///
    /// Threads that `body` starts would inherit its core, so it should start none.
    public func burst<Result>(_ body: () throws -> Result) rethrows -> Result {
        if workerCount == 1 || crew.isMember { return try body() }
        pin_thread_for_now(firstCore)
        defer { unpin_thread() }
        return try body()
    }

    /// Calls `body` once for each shard in `0 ..< count` and returns when all calls have returned.
    ///
    /// Calls run at the same time on different threads: a shard may write only what belongs to it.
    /// Shards are handed out in ascending order, so put the longest first. A job of one shard, and
    /// any job started from inside a shard, runs on the calling thread. Jobs from several threads
    /// queue up behind one another.
    public func run(_ count: Int, _ body: (Int) -> Void) {
        precondition(count >= 0, "a job cannot have \(count) shards")
        if count <= 1 || workerCount == 1 || crew.isMember {
            for shard in 0..<count { body(shard) }
            return
        }
        burst {
            withoutActuallyEscaping(body) { body in
                for first in stride(from: 0, to: count, by: Ticket.most) {
                    crew.work(min(Ticket.most, count - first), offset: first, body)
                }
            }
        }
    }

    /// Cuts `0 ..< count` into contiguous ranges of at least `minimum` and runs them as shards.
    ///
    /// The cut depends on `count` and `minimum` alone; `parts` bounds the number of ranges.
    public func run(
        over count: Int, minimum: Int = 1, parts: Int = 16, _ body: (Range<Int>) -> Void
    ) {
        let shards = max(1, min(parts, count / max(1, minimum)))
        run(count == 0 ? 0 : shards) { shard in
            body(count * shard / shards..<count * (shard + 1) / shards)
        }
    }

    /// Core numbers this process may run on.
    static func availableCores() -> [Int] {
        var cores = [Int32](repeating: 0, count: 1024)
        let count = cores_available(&cores, cores.count)
        return count == 0 ? [0] : cores[..<count].map(Int.init)
    }
}

/// The shards of a job that are still to be had, in one word: a worker claims the next by a single
/// exchange, which fails when the job has changed meanwhile.
private struct Ticket {
    /// Shards of one job.
    static let most = 0xFFFF
    var word: UInt64

    init(word: UInt64) { self.word = word }

    init(generation: UInt32, count: Int) {
        word = UInt64(generation) << 32 | UInt64(count) << 16
    }

    /// The next shard, nil when all are taken.
    var shard: Int? {
        let (count, next) = (Int(word >> 16 & 0xFFFF), Int(word & 0xFFFF))
        return next < count ? next : nil
    }
}

/// State shared by a pool and its threads; outlives the pool until the last thread has left.
///
/// Sendable by protocol: `body` and `offset` are written by the one submitter that holds
/// `submission` before it publishes a ticket, and read by a worker that has claimed a shard of it,
/// for which the submitter waits.
private final class Crew: @unchecked Sendable {
    private let helpers: [Helper]
    private let patience: Int
    private let ticket = Atomic<UInt64>(0)
    private let done = Atomic<Int>(0)
    private let isLeaving = Atomic<Bool>(false)
    private let submitter = Atomic<UInt>(0)
    private let submitterRest = Rest()
    private let submission = Mutex<UInt32>(0)
    private var body: ((Int) -> Void)?
    private var offset = 0

    /// - Parameter patience: Nanoseconds to look for work before sleeping.
    init(helpers: Int, patience: Int) {
        self.helpers = (0..<helpers).map { _ in Helper() }
        self.patience = patience
    }

    /// Whether the calling thread is inside a shard of this crew.
    var isMember: Bool {
        let current = UInt(pthread_self())
        return submitter.load(ordering: .relaxed) == current
            || helpers.contains { $0.thread == current }
    }

    func start(on cores: [Int]) {
        for (index, helper) in helpers.enumerated() {
            let post = Unmanaged.passRetained(
                Post(crew: self, helper: helper, core: cores[(index + 1) % cores.count]))
            var thread = pthread_t()
            let status = pthread_create(&thread, nil, runWorker, post.toOpaque())
            precondition(status == 0, "cannot start worker \(index + 1): error \(status)")
            helper.thread = UInt(thread)
        }
    }

    func stop() {
        isLeaving.store(true, ordering: .sequentiallyConsistent)
        for helper in helpers { helper.rest.end() }
        for helper in helpers { pthread_join(pthread_t(helper.thread), nil) }
    }

    /// Runs shards `offset ..< offset + count` with whoever is there, and waits for them.
    func work(_ count: Int, offset: Int, _ body: @escaping (Int) -> Void) {
        submission.withLock { generation in
            submitter.store(UInt(pthread_self()), ordering: .relaxed)
            self.body = body
            self.offset = offset
            done.store(0, ordering: .relaxed)
            generation &+= 1
            ticket.store(
                Ticket(generation: generation, count: count).word,
                ordering: .sequentiallyConsistent)
            for helper in helpers.prefix(count - 1) { helper.rest.end() }
            takeShards()
            submitterRest.take(patience: patience) {
                done.load(ordering: .sequentiallyConsistent) == count
            }
            self.body = nil
            submitter.store(0, ordering: .relaxed)
        }
    }

    func serve(as helper: Helper) {
        while !isLeaving.load(ordering: .relaxed) {
            takeShards()
            helper.rest.take(patience: patience) {
                isLeaving.load(ordering: .sequentiallyConsistent)
                    || Ticket(word: ticket.load(ordering: .sequentiallyConsistent)).shard != nil
            }
        }
    }

    /// Claims and runs shards until there are none.
    private func takeShards() {
        var word = ticket.load(ordering: .acquiring)
        while let shard = Ticket(word: word).shard {
            let (isClaimed, current) = ticket.compareExchange(
                expected: word, desired: word + 1, ordering: .acquiringAndReleasing)
            word = isClaimed ? word + 1 : current
            if !isClaimed { continue }
            let count = Int(word >> 16 & 0xFFFF)
            body?(offset + shard)
            if done.add(1, ordering: .sequentiallyConsistent).newValue == count {
                submitterRest.end()
            }
            word = ticket.load(ordering: .acquiring)
        }
    }
}

/// One of the threads of a pool.
///
/// Sendable by protocol: `thread` is written before the pool is handed out.
private final class Helper: @unchecked Sendable {
    let rest = Rest()
    var thread: UInt = 0
}

/// How a thread waits for others: attentively for a while, then asleep.
private final class Rest: Sendable {
    private let isAsleep = Atomic<Bool>(false)
    // Sendable by protocol: a semaphore is made to be shared, and it stays where it is.
    nonisolated(unsafe) private let semaphore: UnsafeMutablePointer<sem_t>

    init() {
        semaphore = .allocate(capacity: 1)
        sem_init(semaphore, 0, 0)
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    /// Returns when `isOver`, which becomes true before `end` is called; one thread only.
    func take(patience: Int, until isOver: () -> Bool) {
        if isOver() { return }
        if patience > 0 {
            let start = monotonicNanoseconds()
            repeat {
                for _ in 0..<32 {
                    spin_pause()
                    if isOver() { return }
                }
            } while monotonicNanoseconds() - start < patience
        }
        while !isOver() {
            isAsleep.store(true, ordering: .sequentiallyConsistent)
            // Between the question and the flag the answer may have changed, and nobody would come.
            // Who takes the flag back decides whether a post is due.
            if isOver(), isAsleep.exchange(false, ordering: .sequentiallyConsistent) { return }
            // A signal handler that ran on this thread only delays it.
            while sem_wait(semaphore) != 0 {}
        }
    }

    /// Wakes the thread if it sleeps.
    func end() {
        if isAsleep.load(ordering: .sequentiallyConsistent),
            isAsleep.exchange(false, ordering: .sequentiallyConsistent)
        {
            sem_post(semaphore)
        }
    }

    private func monotonicNanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

/// What a thread is told when it starts.
private final class Post: Sendable {
    let crew: Crew
    let helper: Helper
    let core: Int

    init(crew: Crew, helper: Helper, core: Int) {
        self.crew = crew
        self.helper = helper
        self.core = core
    }
}

/// Thread entry: pins itself, leaves signals to the main thread, and serves until the pool ends.
private func runWorker(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let post = Unmanaged<Post>.fromOpaque(context).takeRetainedValue()
    var signals = sigset_t()
    sigfillset(&signals)
    // Faults are delivered to the thread that causes them, and crash handlers must still run.
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] { sigdelset(&signals, fault) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // Best effort: a container may forbid it, and then the scheduler places the thread.
    _ = pin_thread_to_core(Int32(post.core))
    post.crew.serve(as: post.helper)
    return nil
}
