import DocumentModel
import Statistics

extension State {
    /// Goes to the next number of the text (previous when negative), from the current one or from the screen.
    mutating func walkNumbers(by step: Int) {
        guard let reading, reading.source == nil else { return notice = Notice(words.notWhileSource) }
        let current = shownCurrent
        guard let start = current ?? startOfWalk(forward: step > 0) else {
            return notice = Notice(words.noMoreNumbers)
        }
        let target = current == nil ? start + step - step.signum() : start + step
        guard reading.statistics.indices.contains(target) else { return notice = Notice(words.noMoreNumbers) }
        select(statistic: target)
    }

    /// Makes a statistic the current one and shows its sentence.
    mutating func select(statistic index: Int) {
        guard let statistic = reading?.statistics[index] else { return }
        reading?.current = index
        markRow(ofStatistic: index)
        reveal(Position(block: statistic.block, offset: statistic.range.lowerBound))
    }

    /// Enter in the text: the row of the current number, or of the first on the screen.
    mutating func showRowOfCurrent() {
        guard let reading, let index = shownCurrent ?? startOfWalk(forward: true),
            reading.statistics.indices.contains(index)
        else { return notice = Notice(words.noStatistics) }
        self.reading?.current = index
        selectRow(ofStatistic: index)
        focusPane(.statistics)
    }

    /// The current number while it is on the screen; once it is scrolled away, the screen is where the reader is.
    var shownCurrent: Int? {
        guard let reading, let index = reading.current, reading.statistics.indices.contains(index) else { return nil }
        let statistic = reading.statistics[index]
        return isShown(Position(block: statistic.block, offset: statistic.range.lowerBound)) ? index : nil
    }

    private func startOfWalk(forward: Bool) -> Int? {
        guard let reading else { return nil }
        let top = reading.place
        if forward {
            return reading.statistics.firstIndex { Position(block: $0.block, offset: $0.range.lowerBound) >= top }
        }
        return reading.statistics.lastIndex { Position(block: $0.block, offset: $0.range.lowerBound) < top }
    }
}
