Testing.__checkClosureCall(performing: {
            try SafetensorsFile.write(
                [
                    SafetensorsTensor("v", shape: [1], floats: [2]),
                    SafetensorsTensor("w", shape: [2], floats: [1, 70_000], as: .f16),
                ], to: path)
        },throws: {
            "\($0)" == "\(path): tensor \"w\": expected values in the range of F16, found 70000.0"
        },expression: .__fromSyntaxNode(#"try SafetensorsFile.write(\#n                [\#n                    SafetensorsTensor("v", shape: [1], floats: [2]),\#n                    SafetensorsTensor("w", shape: [2], floats: [1, 70_000], as: .f16),\#n                ], to: path)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:89:9-97:10
