/// The way of documents from the threads that read to the one that writes, in their order.
///
/// Only so many bytes are on the way at once; a longer document goes alone.
final class IndexQueue: Sendable {
    private struct State {
        var taken = 0
        var written = 0
        var ready: [Int: IndexStep] = [:]
        var bytes = 0
        var isStopped = false
    }

    let jobs: [IndexJob]
    private let bytesAhead: Int
    private let state = Monitor(State())

    init(_ jobs: [IndexJob], bytesAhead: Int) {
        (self.jobs, self.bytesAhead) = (jobs, bytesAhead)
    }

    /// Does jobs until there are none.
    func work(_ body: (IndexJob) -> IndexStep) {
        while let number = take() {
            let step = body(jobs[number])
            state.change { $0.ready[number] = step }
        }
    }

    /// Lets no more jobs begin.
    func stop() { state.change { $0.isStopped = true } }

    /// What the next job has come to; nil when there is none, or it takes longer than so many seconds.
    func next(seconds: Double = .infinity) -> IndexStep? {
        state.wait(seconds: seconds) { state -> IndexStep?? in
            if let step = state.ready.removeValue(forKey: state.written) {
                state.bytes -= self.jobs[state.written].size
                state.written += 1
                return .some(step)
            }
            let isEnd = state.written == (state.isStopped ? state.taken : self.jobs.count)
            return isEnd ? .some(nil) : nil
        } ?? nil
    }

    /// How many documents are done.
    var done: Int { state.change { $0.written } }

    private func take() -> Int? {
        state.wait { state -> Int?? in
            guard !state.isStopped, state.taken < self.jobs.count else { return .some(nil) }
            let size = self.jobs[state.taken].size
            guard state.taken == state.written || state.bytes + size <= self.bytesAhead else { return nil }
            state.bytes += size
            state.taken += 1
            return state.taken - 1
        } ?? nil
    }
}
