@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_16a19e4ed9843e28c1fMu_() async throws -> Void {
  @Sendable func $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_7__localfMu_.`dropout drops the share it should and does not depend on the cut`())))
  }
  try await $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_25generatora19e4ed9843e28c1fMu_() async -> Testing.Test {
  return .__function(
  named: "`dropout drops the share it should and does not depend on the cut`()",
  in: KernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "dropout drops the share it should and does not depend on the cut",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/KernelTests.swift", filePath: "/work/tree/Tests/TensorTests/KernelTests.swift", line: 105, column: 6),
  parameters: [],
  testFunction: $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_16a19e4ed9843e28c1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_24accessora19e4ed9843e28c1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_25generatora19e4ed9843e28c1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_33testContentRecorda19e4ed9843e28c1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_24accessora19e4ed9843e28c1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:115:6-115:6
