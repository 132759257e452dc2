Testing.__checkClosureCall(throws: SafetensorsError.self,performing: {
            try SafetensorsShards(index: folder.path("index.json"))
        },expression: .__fromSyntaxNode(#"try SafetensorsShards(index: folder.path("index.json"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:90:9-92:10
