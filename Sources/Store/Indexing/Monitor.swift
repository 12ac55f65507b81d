import Glibc

/// A value that threads share, and wait for changes of.
final class Monitor<Value>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    init(_ value: Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Changes the value, and lets those who wait look at it.
    @discardableResult
    func change<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        let result = body(&value)
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
        return result
    }

    /// Waits until `body` gives something; nil when that takes too many seconds.
    func wait<Result>(seconds: Double = .infinity, for body: (inout Value) -> Result?) -> Result? {
        let end = clockSeconds() + seconds
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&value) {
                pthread_cond_broadcast(condition)
                return result
            }
            let left = end - clockSeconds()
            guard left > 0 else { return nil }
            guard left < .infinity else {
                pthread_cond_wait(condition, mutex)
                continue
            }
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            let nanoseconds = Int(min(left, 3600) * 1e9) + time.tv_nsec
            time = timespec(
                tv_sec: time.tv_sec + nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
            pthread_cond_timedwait(condition, mutex, &time)
        }
    }
}

/// A clock that only goes forward, in seconds.
func clockSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Threads that do the same until it is done.
struct Workers {
    private var threads: [pthread_t] = []

    /// Starts threads; with fewer than wanted where the system gives no more.
    init(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        defer { attributes.deallocate() }
        pthread_attr_init(attributes)
        defer { pthread_attr_destroy(attributes) }
        pthread_attr_setstacksize(attributes, 8 << 20)
        for _ in 0..<count {
            var thread: pthread_t = 0
            let work = Unmanaged.passRetained(Work(body))
            let code = pthread_create(
                &thread, attributes,
                { context in
                    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
                    return nil
                }, work.toOpaque())
            if code == 0 { threads.append(thread) } else { work.release() }
        }
    }

    /// How many there are.
    var count: Int { threads.count }

    /// Waits until all are done.
    func join() {
        for thread in threads { pthread_join(thread, nil) }
    }
}

private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
