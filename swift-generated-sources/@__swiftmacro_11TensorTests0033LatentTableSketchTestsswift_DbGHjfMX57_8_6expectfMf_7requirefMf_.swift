Testing.__checkFunctionCall((),calling: { 
  sketched($1,$2,$3,$4)
},table,20,base,pool,expression: .__fromFunctionCall(nil,"sketched",(nil,.__fromSyntaxNode("table")),(nil,.__fromSyntaxNode("20")),(nil,.__fromSyntaxNode("base")),(nil,.__fromSyntaxNode("pool"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_11TensorTests0033LatentTableSketchTestsswift_DbGHjfMX57_8_6expectfMf_.swift:1:26-1:67
