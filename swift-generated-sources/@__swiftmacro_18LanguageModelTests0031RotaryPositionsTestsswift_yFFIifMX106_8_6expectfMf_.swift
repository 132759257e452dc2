Testing.__checkValue(try context("2") == 64,expression: .__fromSyntaxNode(#"try context("2") == 64"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:107:9-107:40
