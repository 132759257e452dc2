@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_16ef3a3e2625ea8ac3fMu_(old arg0:Int,new arg1:Int) async throws -> Void {
  @Sendable func $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_7__localfMu0_(old arg0:Int,new arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundResamplingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_7__localfMu_.`A tone below the lower Nyquist frequency passes unchanged`(old: arg0,new: arg1))))
  }
  try await $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_7__localfMu0_(old: arg0,new: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_25generatoref3a3e2625ea8ac3fMu_() async -> Testing.Test {
  return .__function(
  named: "`A tone below the lower Nyquist frequency passes unchanged`(old:new:)",
  in: SoundResamplingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A tone below the lower Nyquist frequency passes unchanged",traits: [],arguments: {[(44_100, 16_000), (8000, 16_000), (48_000, 16_000), (16_000, 22_050)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundResamplingTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundResamplingTests.swift", line: 16, column: 6),
  parameters: [(firstName: "old",secondName: nil,type: (Int).self),(firstName: "new",secondName: nil,type: (Int).self)],
  testFunction: $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_16ef3a3e2625ea8ac3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_24accessoref3a3e2625ea8ac3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_25generatoref3a3e2625ea8ac3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_33testContentRecordef3a3e2625ea8ac3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_24accessoref3a3e2625ea8ac3fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:25:6-25:6
