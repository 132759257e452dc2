@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_17Z99908aa42a5cdef4fMu_() async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsShardsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_7__localfMu_.`a loop of links and a pipe in a file's place are refused`())))
  }
  try await $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_25generator99908aa42a5cdef4fMu_() async -> Testing.Test {
  return .__function(
  named: "`a loop of links and a pipe in a file's place are refused`()",
  in: SafetensorsShardsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a loop of links and a pipe in a file's place are refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsShardsTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsShardsTests.swift", line: 86, column: 6),
  parameters: [],
  testFunction: $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_17Z99908aa42a5cdef4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_24accessor99908aa42a5cdef4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_25generator99908aa42a5cdef4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_33testContentRecord99908aa42a5cdef4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_24accessor99908aa42a5cdef4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:101:6-101:6
