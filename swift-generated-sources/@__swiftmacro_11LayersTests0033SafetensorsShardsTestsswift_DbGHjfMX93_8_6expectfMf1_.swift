Testing.__checkClosureCall(throws: SafetensorsError.self,performing: {
            try SafetensorsShards(index: folder.path("pipe"))
        },expression: .__fromSyntaxNode(#"try SafetensorsShards(index: folder.path("pipe"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:94:9-96:10
