namespace JdPartnership.Documents.Workbooks.Rosters.Gate;

/// <summary>The container of old Excel files, and of encrypted new ones: told apart by the name of a stream in its directory.</summary>
internal static class OleFile
{
    private const int BlockLength = 64 * 1024;

    /// <summary>EncryptedPackage, in the directory's UTF-16.</summary>
    private static readonly byte[] Name = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsEncryptedPackage(Stream content)
    {
        var block = new byte[BlockLength + Name.Length];
        var kept = 0;
        content.Position = 0;
        int read;
        while ((read = content.Read(block, kept, BlockLength)) > 0)
        {
            var held = kept + read;
            if (block.AsSpan(0, held).IndexOf(Name) >= 0)
            {
                return true;
            }

            kept = Math.Min(held, Name.Length - 1);
            block.AsSpan(held - kept, kept).CopyTo(block);
        }

        return false;
    }
}
