import Foundation

/// Small pictures in each form that PNG and JPEG have, made with zlib and Pillow.
///
/// The colour PNGs hold red, green, blue in the first row and (10, 20, 30), (200, 100, 50), white
/// in the second. The JPEGs are 11 by 9: red 20 x, green 25 y, blue 128.
enum PictureFiles {
    private static func bytes(_ base64: String) -> [UInt8] {
        // A constant of this file that is no base64 is a mistake in it.
        [UInt8](Data(base64Encoded: base64)!)
    }

    static let colour8 = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAGElEQVR42mP4z8DAAMFcInInUoz+//8PADwZB5UH\
        wq2SAAAAAElFTkSuQmCC
        """)

    static let colour16 = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACEAIAAABChi0OAAAAHklEQVR42mP4/58BDJBoLi4RETm5EydSUoyM/oMB\
        AOKsDylAYzGSAAAAAElFTkSuQmCC
        """)

    static let palette = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAMAAACqqpYoAAAAElBMVEX/AAAA/wAAAP8KFB7IZDL///8+M/n2AAAA\
        EElEQVR42mNgYGRiYGZhBQAALgAQ+tjHDAAAAABJRU5ErkJggg==
        """)

    static let paletteTransparent = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACBAMAAABvWnspAAAAElBMVEX/AAAA/wAAAP8KFB7IZDL///8+M/n2AAAA\
        AnRSTlMAgJsrThgAAAAOSURBVHjaY2BUYDAJAAABQwCmw6URKwAAAABJRU5ErkJggg==
        """)

    static let alpha = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR42mP4z8AARAwNAA18An+xxtdxAAAAAElF\
        TkSuQmCC
        """)

    static let greyAlpha = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAQAAABeK7cBAAAADUlEQVR42mNI+c/AAAAEkgFkJy9b6wAAAABJRU5E\
        rkJggg==
        """)

    static let grey1 = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACAQAAAAC1D1u3AAAADElEQVR42mNYwOAAAAIkAOFNFuheAAAAAElFTkSu\
        QmCC
        """)

    static let grey16 = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAIAAAABEAAAAACB2fwVAAAADUlEQVR42mNoaPj/HwAGggL/bOBDIwAAAABJRU5E\
        rkJggg==
        """)

    static let interlaced = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAFlEcHbAAAAGElEQVR42mP4zwAC/8GIS0TuRIrR////AT8YB5X2\
        u0X7AAAAAElFTkSuQmCC
        """)

    static let jpegBaseline = bytes(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQa\
        FRERGCEYGh0dHx8fExciJCIeJBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e\
        Hh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wAARCAAJAAsDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAA\
        AAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAk\
        M2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKT\
        lJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QA\
        HwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdh\
        cRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hp\
        anN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk\
        5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDz3w38PPu/uP0ru7f4efuU/cdvSuv8N/w13dv/AKlPpXNmXEOL\
        59zn4J4qxv1Xfof/2Q==
        """)

    static let jpegProgressive = bytes(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQa\
        FRERGCEYGh0dHx8fExciJCIeJBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e\
        Hh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wgARCAAJAAsDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAA\
        BQb/xAAUAQEAAAAAAAAAAAAAAAAAAAAD/9oADAMBAAIQAxAAAAGedYdI/wD/xAAZEAACAwEAAAAAAAAAAAAAAAAA\
        AgQFITH/2gAIAQEAAQUCjV4tfkYXn//EABcRAAMBAAAAAAAAAAAAAAAAAAADBRP/2gAIAQMBAT8BiVXZH//EABgR\
        AAIDAAAAAAAAAAAAAAAAAAADBAUR/9oACAECAQE/AZNg3T//xAAWEAEBAQAAAAAAAAAAAAAAAAAxABD/2gAIAQEA\
        Bj8CI3//xAAXEAEBAQEAAAAAAAAAAAAAAAAAMSFB/9oACAEBAAE/IYuN4Rf/2gAMAwEAAgADAAAAEFv/xAAVEQEB\
        AAAAAAAAAAAAAAAAAABBAP/aAAgBAwEBPxBIv//EABURAQEAAAAAAAAAAAAAAAAAAABB/9oACAECAQE/EK7/xAAZ\
        EAABBQAAAAAAAAAAAAAAAAAAEFGBofH/2gAIAQEAAT8QxSFshRP/2Q==
        """)

    static let jpegGrey = bytes(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQa\
        FRERGCEYGh0dHx8fExciJCIeJBweHx7/wAALCAAJAAsBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcI\
        CQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcY\
        GRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKj\
        pKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APPf\
        Dfw8+7+4/Su7t/h5+5T9x29K6/w3/DXd2/8AqU+lf//Z
        """)

    static let jpegFourColours = bytes(
        """
        /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAFAwQEBAMFBAQEBQUFBgcMCAcHBwcPCwsJDBEPEhIRDxERExYcFxMUGhUR\
        ERghGBodHR8fHxMXIiQiHiQcHh8e/8AAFAgACQALBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAAB\
        AgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNi\
        coIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SV\
        lpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4E\
        QwBNAFkASwAAPwDyL4C/8u/4V59/wo3/AKc//HaK+y6+xNF/5BVv/uUf8KN/6c//AB2iivjv4C/8u/4V9aUUV9ia\
        L/yCrf8A3KKKK//Z
        """)
}
