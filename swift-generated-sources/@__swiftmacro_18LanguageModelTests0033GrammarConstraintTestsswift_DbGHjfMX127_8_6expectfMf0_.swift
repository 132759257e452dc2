Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try CompiledGrammar(.slot("blank", choices: ["a", ""]), vocabulary: bytes)
        },expression: .__fromSyntaxNode(#"try CompiledGrammar(.slot("blank", choices: ["a", ""]), vocabulary: bytes)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:128:9-130:10
