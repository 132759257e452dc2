@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_16c0237b2a7645b09afMu_(kind arg0:Operation.Kind) async throws -> Void {
  @Sendable func $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_7__localfMu0_(kind arg0:Operation.Kind,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_7__localfMu_.`no operation is without a check`(kind: arg0))))
  }
  try await $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_7__localfMu0_(kind: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_25generatorc0237b2a7645b09afMu_() async -> Testing.Test {
  return .__function(
  named: "`no operation is without a check`(kind:)",
  in: GradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "no operation is without a check",traits: [],arguments: {Operation.Kind.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/GradientTests.swift", filePath: "/work/tree/Tests/AutodiffTests/GradientTests.swift", line: 21, column: 6),
  parameters: [(firstName: "kind",secondName: nil,type: (Operation.Kind).self)],
  testFunction: $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_16c0237b2a7645b09afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_24accessorc0237b2a7645b09afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_25generatorc0237b2a7645b09afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_33testContentRecordc0237b2a7645b09afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_24accessorc0237b2a7645b09afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:24:6-24:6
