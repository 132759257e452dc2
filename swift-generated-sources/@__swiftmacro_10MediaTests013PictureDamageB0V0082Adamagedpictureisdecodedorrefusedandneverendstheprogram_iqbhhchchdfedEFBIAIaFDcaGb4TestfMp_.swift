@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_17Z3f290c10b64c88fafMu_(name arg0:String,file arg1:[UInt8]) async throws -> Void {
  @Sendable func $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_7__localfMu0_(name arg0:String,file arg1:[UInt8],_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_7__localfMu_.`A damaged picture is decoded or refused, and never ends the program`(name: arg0,file: arg1))))
  }
  try await $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_7__localfMu0_(name: arg0,file: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_25generator3f290c10b64c88fafMu_() async -> Testing.Test {
  return .__function(
  named: "`A damaged picture is decoded or refused, and never ends the program`(name:file:)",
  in: PictureDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A damaged picture is decoded or refused, and never ends the program",traits: [],arguments: {files},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDamageTests.swift", line: 27, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self),(firstName: "file",secondName: nil,type: ([UInt8]).self)],
  testFunction: $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_17Z3f290c10b64c88fafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_24accessor3f290c10b64c88fafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_25generator3f290c10b64c88fafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_33testContentRecord3f290c10b64c88fafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_24accessor3f290c10b64c88fafMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:42:6-42:6
