Testing.__checkValue(try least(.optional(.literal("abcdef"))) == 0,expression: .__fromSyntaxNode(#"try least(.optional(.literal("abcdef"))) == 0"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:183:9-183:63
