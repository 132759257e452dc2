Testing.__checkValue(try least(.literal("abcdefg")) == 2,expression: .__fromSyntaxNode(#"try least(.literal("abcdefg")) == 2"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:179:9-179:53
