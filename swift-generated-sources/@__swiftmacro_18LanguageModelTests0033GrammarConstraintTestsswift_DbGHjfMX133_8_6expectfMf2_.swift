Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try CompiledGrammar(.oneOf([]), vocabulary: bytes)
        },expression: .__fromSyntaxNode("try CompiledGrammar(.oneOf([]), vocabulary: bytes)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:134:9-136:10
