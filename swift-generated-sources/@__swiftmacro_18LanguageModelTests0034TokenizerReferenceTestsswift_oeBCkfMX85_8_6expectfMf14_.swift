Testing.__checkBinaryOperation(clip.decode([49_406, 320, 1125, 539, 320, 2368, 49_407]),{ $0 == $1() },"a photo of a cat ",expression: .__fromBinaryOperation(.__fromSyntaxNode("clip.decode([49_406, 320, 1125, 539, 320, 2368, 49_407])"),"==",.__fromStringLiteral(#""a photo of a cat ""#, "a photo of a cat ")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:86:9-86:97
