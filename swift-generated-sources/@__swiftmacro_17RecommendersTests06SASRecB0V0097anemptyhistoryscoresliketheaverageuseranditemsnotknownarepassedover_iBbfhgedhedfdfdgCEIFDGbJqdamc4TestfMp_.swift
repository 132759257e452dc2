@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_15b053c72039a5a5ffMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_7__localfMu_.`an empty history scores like the average user, and items not known are passed over`())))
  }
  try await $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_24generatorb053c72039a5a5ffMu_() async -> Testing.Test {
  return .__function(
  named: "`an empty history scores like the average user, and items not known are passed over`()",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an empty history scores like the average user, and items not known are passed over",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 83, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_15b053c72039a5a5ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_23accessorb053c72039a5a5ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_24generatorb053c72039a5a5ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_32testContentRecordb053c72039a5a5ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0097anemptyhistoryscoresliketheaverageuseranditemsnotknownarepassedover_iBbfhgedhedfdfdgCEIFDGbJqdamc4TestfMp_23accessorb053c72039a5a5ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:90:6-90:6
