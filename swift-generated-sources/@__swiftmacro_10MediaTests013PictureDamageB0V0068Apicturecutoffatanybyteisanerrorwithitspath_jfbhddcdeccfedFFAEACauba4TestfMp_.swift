@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_16b864c50c64252cd1fMu_(name arg0:String,file arg1:[UInt8]) async throws -> Void {
  @Sendable func $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_7__localfMu0_(name arg0:String,file arg1:[UInt8],_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_7__localfMu_.`A picture cut off at any byte is an error with its path`(name: arg0,file: arg1))))
  }
  try await $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_7__localfMu0_(name: arg0,file: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_25generatorb864c50c64252cd1fMu_() async -> Testing.Test {
  return .__function(
  named: "`A picture cut off at any byte is an error with its path`(name:file:)",
  in: PictureDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A picture cut off at any byte is an error with its path",traits: [],arguments: {files},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDamageTests.swift", line: 16, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self),(firstName: "file",secondName: nil,type: ([UInt8]).self)],
  testFunction: $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_16b864c50c64252cd1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_24accessorb864c50c64252cd1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_25generatorb864c50c64252cd1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_33testContentRecordb864c50c64252cd1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests013PictureDamageB0V0068Apicturecutoffatanybyteisanerrorwithitspath_jfbhddcdeccfedFFAEACauba4TestfMp_24accessorb864c50c64252cd1fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:25:6-25:6
