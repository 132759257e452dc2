@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s10MediaTests015SoundResamplingB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    SoundResamplingTests.self,
    traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundResamplingTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundResamplingTests.swift", line: 5, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s10MediaTests015SoundResamplingB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015SoundResamplingB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s10MediaTests015SoundResamplingB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015SoundResamplingB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:53:2-53:2
