import Media
import Testing

@Suite struct PictureTests {
    @Test func `A picture knows its shape`() {
        let picture = Picture(width: 2, height: 1, pixels: [255, 0, 0, 0, 0, 255])
        #expect(picture.width == 2)
        #expect(picture.pixels.count == 6)
    }
}
