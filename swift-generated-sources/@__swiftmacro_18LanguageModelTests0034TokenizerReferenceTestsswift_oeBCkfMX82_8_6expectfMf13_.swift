Testing.__checkBinaryOperation(clip.encode("a photo of a cat", marked: true),{ $0 == $1() },[49_406, 320, 1125, 539, 320, 2368, 49_407],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"clip.encode("a photo of a cat", marked: true)"#),"==",.__fromSyntaxNode("[49_406, 320, 1125, 539, 320, 2368, 49_407]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:83:9-85:64
