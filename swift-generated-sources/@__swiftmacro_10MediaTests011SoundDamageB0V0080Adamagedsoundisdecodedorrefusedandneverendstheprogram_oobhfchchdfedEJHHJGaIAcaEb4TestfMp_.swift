@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_17Z37a948c45aea5669fMu_(format arg0:SoundFormat) async throws -> Void {
  @Sendable func $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_7__localfMu0_(format arg0:SoundFormat,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_7__localfMu_.`A damaged sound is decoded or refused, and never ends the program`(format: arg0))))
  }
  try await $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_7__localfMu0_(format: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_25generator37a948c45aea5669fMu_() async -> Testing.Test {
  return .__function(
  named: "`A damaged sound is decoded or refused, and never ends the program`(format:)",
  in: SoundDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A damaged sound is decoded or refused, and never ends the program",traits: [],arguments: {formats},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundDamageTests.swift", line: 21, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (SoundFormat).self)],
  testFunction: $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_17Z37a948c45aea5669fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_24accessor37a948c45aea5669fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_25generator37a948c45aea5669fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_33testContentRecord37a948c45aea5669fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_24accessor37a948c45aea5669fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:37:6-37:6
