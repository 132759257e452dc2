Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try CompiledGrammar(.literal("abcd"), vocabulary: few)
        },expression: .__fromSyntaxNode(#"try CompiledGrammar(.literal("abcd"), vocabulary: few)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:138:21-140:10
