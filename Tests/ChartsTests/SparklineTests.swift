import Charts
import Testing

@Suite struct SparklineTests {
    @Test func theLeastIsLowestAndTheGreatestHighest() {
        #expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8]) == "▁▂▃▄▅▆▇█")
        #expect(sparkline([8.1, 4.9, 5.2]) == "█▁▁")
        #expect(sparkline([-3, 0, 3]) == "▁▅█")
        #expect(sparkline([2, 2, 2]) == "▄▄▄")
    }

    @Test func fewerThanThreeMakeNoLine() {
        #expect(sparkline([]).isEmpty && sparkline([1, 2]).isEmpty && sparkline([1, .nan, 2]).isEmpty)
        #expect(sparkline([1e300, -1e300, 0, .infinity]).count == 3)
    }
}
