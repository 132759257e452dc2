Testing.__checkBinaryOperation(opt.decode([2, 6, 2]),{ $0 == $1() },"ab",expression: .__fromBinaryOperation(.__fromSyntaxNode("opt.decode([2, 6, 2])"),"==",.__fromStringLiteral(#""ab""#, "ab")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:30:9-30:47
