@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_16aca1df7329fdd664fMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureResizingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_7__localfMu_.`Growing gives Pillow's values to the bit`())))
  }
  try await $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_25generatoraca1df7329fdd664fMu_() async -> Testing.Test {
  return .__function(
  named: "`Growing gives Pillow's values to the bit`()",
  in: PictureResizingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Growing gives Pillow's values to the bit",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureResizingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureResizingTests.swift", line: 27, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_16aca1df7329fdd664fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_24accessoraca1df7329fdd664fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_25generatoraca1df7329fdd664fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_33testContentRecordaca1df7329fdd664fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureResizingB0V0054GrowinggivesPillowsvaluestothebit_kFafhgcdIJAIBtgFbafb4TestfMp_24accessoraca1df7329fdd664fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:31:6-31:6
