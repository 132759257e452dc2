@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_17Z461f84a1fa98e87bfMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_7__localfMu_.`What is transparent in a PNG is composed over white`())))
  }
  try await $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_25generator461f84a1fa98e87bfMu_() async -> Testing.Test {
  return .__function(
  named: "`What is transparent in a PNG is composed over white`()",
  in: PictureDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "What is transparent in a PNG is composed over white",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDecodingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDecodingTests.swift", line: 18, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_17Z461f84a1fa98e87bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_24accessor461f84a1fa98e87bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_25generator461f84a1fa98e87bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_33testContentRecord461f84a1fa98e87bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureDecodingB0V0063WhatistransparentinaPNGiscomposedoverwhite_pebclcbdcieCDBDIzqba4TestfMp_24accessor461f84a1fa98e87bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:27:6-27:6
