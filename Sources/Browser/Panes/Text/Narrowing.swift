import DocumentModel

extension Document {
    /// The blocks of the sections that some blocks, ascending, belong to, with the headings above these: what the text
    /// shows when it is narrowed to its hits.
    func runs(ofSectionsWith blocks: [Int]) -> [Range<Int>] {
        var wanted: Set<Int> = []
        var runs: [Range<Int>] = []
        var last: Int??
        for block in blocks {
            let section = section(ofBlock: block)
            guard last != .some(section) else { continue }
            last = .some(section)
            guard let section else {
                runs.append(0..<(sections.first?.heading ?? self.blocks.count))
                continue
            }
            guard wanted.insert(section).inserted else { continue }
            let end = section + 1 < sections.count ? sections[section + 1].heading : self.blocks.count
            runs.append(
                sections[section]
                    .heading..<max(sections[section].heading + 1, min(end, sections[section].blocks.upperBound)))
            var above = sections[section].parent
            while let parent = above, wanted.insert(-1 - parent).inserted {
                runs.append(sections[parent].heading..<sections[parent].heading + 1)
                above = sections[parent].parent
            }
        }
        return joined(runs)
    }

    /// Ranges in order, those that touch as one.
    private func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for run in runs.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
        where !run.isEmpty {
            if let last = result.last, run.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
            } else {
                result.append(run)
            }
        }
        return result
    }
}
