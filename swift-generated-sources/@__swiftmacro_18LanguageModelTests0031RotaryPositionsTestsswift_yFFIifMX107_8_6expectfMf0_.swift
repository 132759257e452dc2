Testing.__checkValue(try context("1") == 256,expression: .__fromSyntaxNode(#"try context("1") == 256"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:108:9-108:41
