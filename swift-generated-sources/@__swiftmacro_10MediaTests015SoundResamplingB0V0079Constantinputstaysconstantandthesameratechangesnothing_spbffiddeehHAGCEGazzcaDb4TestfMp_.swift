@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_16edef468e4b630764fMu_() async throws -> Void {
  @Sendable func $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundResamplingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_7__localfMu_.`Constant input stays constant, and the same rate changes nothing`())))
  }
  try await $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_25generatoredef468e4b630764fMu_() async -> Testing.Test {
  return .__function(
  named: "`Constant input stays constant, and the same rate changes nothing`()",
  in: SoundResamplingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Constant input stays constant, and the same rate changes nothing",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundResamplingTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundResamplingTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_16edef468e4b630764fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_24accessoredef468e4b630764fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_25generatoredef468e4b630764fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_33testContentRecordedef468e4b630764fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_24accessoredef468e4b630764fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:39:6-39:6
