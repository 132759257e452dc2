Testing.__checkClosureCall(performing: {
            try Picture(decoding: PictureFiles.jpegFourColours, name: "print.jpg")
        },throws: { error in
            let error = error as? MediaError
            return error?.path == "print.jpg" && error?.reason.contains("CMYK") == true
                && error?.hint != nil
        },expression: .__fromSyntaxNode(#"try Picture(decoding: PictureFiles.jpegFourColours, name: "print.jpg")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:56:9-62:10
