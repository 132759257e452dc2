Testing.__checkClosureCall(throws: Unreadable.self,performing: {
            try PackedMatrix(outputs: 4, inputs: 4, format: .int8) { _, _ in throw Unreadable() }
        },expression: .__fromSyntaxNode("try PackedMatrix(outputs: 4, inputs: 4, format: .int8) { _, _ in throw Unreadable() }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:95:9-97:10
