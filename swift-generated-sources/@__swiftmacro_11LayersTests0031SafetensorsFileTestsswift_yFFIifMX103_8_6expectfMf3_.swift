Testing.__checkClosureCall(performing: {
            try SafetensorsFile.write([], to: folder.path("absent/model"))
        },throws: {
            "\($0)".hasSuffix(
                "expected a file that can be written, found No such file or directory")
        },expression: .__fromSyntaxNode(#"try SafetensorsFile.write([], to: folder.path("absent/model"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:104:9-109:10
