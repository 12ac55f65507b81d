/// What values of an indicator are set beside each other over.
public enum IndicatorAxis: String, Sendable, CaseIterable {
    case period, place, document
}

extension IndicatorSeries {
    /// The values beside each other over an axis, among them a given one: over periods those of its place, over places
    /// and documents those of its period.
    ///
    /// Over periods, values of times of another length are left out; so are values that only repeat another one. Values
    /// that contradict each other all stay. At one place of the axis the most telling stands first: what was reached
    /// before what is aimed at, what a later document says before an earlier one. Periods stand in time, places by their
    /// first value from the greatest down, documents by their dates.
    public func values(
        over axis: IndicatorAxis, beside anchor: IndicatorValue, in sources: [StatisticSource]
    ) -> [IndicatorValue] {
        let wanted = values.filter { value in
            switch axis {
            case .period: value.place == anchor.place && value.span == anchor.span && value.span != .none
            case .place: value.period == anchor.period && !value.place.isEmpty
            case .document: value.period == anchor.period
            }
        }
        func date(_ value: IndicatorValue) -> String {
            sources.indices.contains(value.source) ? sources[value.source].date : ""
        }
        var groups: [String: [IndicatorValue]] = [:]
        for value in withoutRepetitions(wanted, axis, anchor: anchor) {
            groups[value.place(on: axis), default: []].append(value)
        }
        let sorted = groups.mapValues { group in
            group.map { (value: $0, date: date($0)) }.sorted { left, right in
                if left.value.status != right.value.status { return left.value.status.order < right.value.status.order }
                if left.date != right.date { return left.date > right.date }
                return (left.value.source, left.value.index) < (right.value.source, right.value.index)
            }.map(\.value)
        }
        return sorted.sorted { left, right in
            guard let first = left.value.first, let second = right.value.first else { return false }
            switch axis {
            case .period: break
            case .place:
                if first.status != second.status { return first.status.order < second.status.order }
                if first.magnitude != second.magnitude { return first.magnitude > second.magnitude }
            case .document:
                if date(first) != date(second) { return date(first) < date(second) }
                return first.source < second.source
            }
            return left.key < right.key
        }.flatMap(\.value)
    }

    /// The values without those that say again what another one says; the given one stays.
    private func withoutRepetitions(
        _ values: [IndicatorValue], _ axis: IndicatorAxis, anchor: IndicatorValue
    ) -> [IndicatorValue] {
        var position: [Said: Int] = [:]
        var result: [IndicatorValue] = []
        for value in values {
            let said = Said(value, on: axis)
            guard let index = position[said] else {
                position[said] = result.count
                result.append(value)
                continue
            }
            if value.source == anchor.source, value.index == anchor.index { result[index] = value }
        }
        return result
    }

    /// The axis that tells most: the one with the most places; nil where each of them has only one.
    public func bestAxis(beside anchor: IndicatorValue, in sources: [StatisticSource]) -> IndicatorAxis? {
        var best: (axis: IndicatorAxis, count: Int)?
        for axis in IndicatorAxis.allCases {
            let count = Set(values(over: axis, beside: anchor, in: sources).map { $0.place(on: axis) }).count
            if count > max(1, best?.count ?? 0) { best = (axis, count) }
        }
        return best?.axis
    }
}

extension IndicatorSeries {
    /// The value that has most others beside it, on an axis or on the one that tells most; what was reached goes first.
    public func centre(of axis: IndicatorAxis?) -> IndicatorValue? {
        var groups: [Group: Set<String>] = [:]
        var best: (value: IndicatorValue, count: Int)?
        for value in values {
            for axis in axis.map({ [$0] }) ?? IndicatorAxis.allCases where axis != .place || !value.place.isEmpty {
                groups[Group(value, beside: axis), default: []].insert(value.place(on: axis))
            }
        }
        for value in values {
            for axis in axis.map({ [$0] }) ?? IndicatorAxis.allCases {
                let count = 2 * (groups[Group(value, beside: axis)]?.count ?? 0) + (value.status == .actual ? 1 : 0)
                if count > best?.count ?? -1 { best = (value, count) }
            }
        }
        return best?.value
    }
}

/// The values that stand beside each other over an axis.
private struct Group: Hashable {
    var axis: IndicatorAxis
    var place: String
    var span: PeriodSpan?
    var period: String

    init(_ value: IndicatorValue, beside axis: IndicatorAxis) {
        self.axis = axis
        place = axis == .period ? value.place : ""
        span = axis == .period ? value.span : nil
        period = axis == .period ? "" : value.period
    }
}

extension IndicatorValue {
    /// Where it stands on an axis.
    public func place(on axis: IndicatorAxis) -> String {
        switch axis {
        case .period: period
        case .place: place
        case .document: String(source)
        }
    }
}

/// What a value says, but for the place where it says it. Two documents that agree both stay over documents.
private struct Said: Hashable {
    var magnitude: Double
    var place: String
    var period: String
    var isActual: Bool
    var source: Int

    init(_ value: IndicatorValue, on axis: IndicatorAxis) {
        source = axis == .document ? value.source : 0
        (magnitude, place, period) = (value.magnitude, value.place, value.period)
        isActual = value.status == .actual
    }
}

extension Statistic.Status {
    /// What was reached comes first, then what is aimed at, then what has to be.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
