Testing.__checkClosureCall(throws: SafetensorsError.self,performing: {
            try SafetensorsFile.write(
                [SafetensorsTensor("n", shape: [1], integers: [256], as: .u8)], to: path)
        },expression: .__fromSyntaxNode(#"try SafetensorsFile.write(\#n                [SafetensorsTensor("n", shape: [1], integers: [256], as: .u8)], to: path)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:98:9-101:10
