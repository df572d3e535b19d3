using System.Security.Cryptography;
using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData;
using JdPartnership.Data.Files;
using JdPartnership.Data.Files.Sealing;
using JdPartnership.TestKit;

namespace JdPartnership.Data.Tests.Files;

public sealed class SealedFileStoreTests : IDisposable
{
    private const int Chunk = ChunkCipher.ChunkLength;
    private static readonly DateTime Created = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();
    private readonly FolderFileStore _files;
    private readonly PersonalDataKeys _keys = PersonalDataKeys.Create(Created);

    public SealedFileStoreTests() => _files = new FolderFileStore(new FileStoreFolder(_folder.File("files")), TimeProvider.System);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData((3 * Chunk) + 17)]
    public async Task Save_AnyLength_OpensToTheSame_AndTheRowDescribesTheContent(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        var file = await SaveAsync(content);

        Assert.Equal((length, Convert.ToHexStringLower(SHA256.HashData(content))), (file.Length, file.Sha256));
        Assert.Equal(content, await ReadAsync(file));
        using var seekable = new MemoryStream();
        await (await Store(_keys).OpenSeekableAsync(file, default)).CopyToAsync(seekable);
        Assert.Equal(content, seekable.ToArray());
    }

    [Fact]
    public async Task Save_WrittenInPiecesSynchronouslyOrNot_IsTheSameContent()
    {
        var content = RandomNumberGenerator.GetBytes((2 * Chunk) + 100);
        var file = await Store(_keys).SaveAsync("名册.xlsx", "text/plain", async (stream, ct) =>
        {
            stream.Write(content, 0, 70_000);
            await stream.WriteAsync(content.AsMemory(70_000, 1), ct);
            await stream.WriteAsync(content.AsMemory(70_001), ct);
        }, default);

        using var read = Store(_keys).Open(file);
        var result = new byte[content.Length];
        read.ReadExactly(result);
        Assert.Equal(-1, read.ReadByte());
        Assert.Equal(content, result);
    }

    [Fact]
    public async Task OnDisk_NothingOfTheContentIsReadable()
    {
        var number = "320802200501010024"u8.ToArray();
        var file = await SaveAsync(number);

        Assert.Equal(-1, (await File.ReadAllBytesAsync(PathOf(file))).AsSpan().IndexOf(number));
    }

    [Fact]
    public async Task WriteThatFails_LeavesNoFile()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => Store(_keys).SaveAsync("a", "b", (_, _) => throw new InvalidDataException(), default));

        Assert.Empty(Directory.GetFiles(_folder.File("files")));
    }

    [Fact]
    public async Task AnyByteChanged_IsRefused()
    {
        var file = await SaveAsync(RandomNumberGenerator.GetBytes(40));
        var whole = await File.ReadAllBytesAsync(PathOf(file));
        for (var place = 0; place < whole.Length; place++)
        {
            var broken = whole.ToArray();
            broken[place] ^= 0x10;
            await AssertRefusedAsync(file, broken);
        }
    }

    [Fact]
    public async Task CutOffAnywhere_IsRefused()
    {
        var file = await SaveAsync(RandomNumberGenerator.GetBytes((2 * Chunk) + 5));
        var whole = await File.ReadAllBytesAsync(PathOf(file));
        int[] ends = [0, 5, SealedHeader.Length, SealedHeader.Length + 3, SealedHeader.Length + Sealed, SealedHeader.Length + (2 * Sealed), whole.Length - 1];

        foreach (var end in ends)
        {
            await AssertRefusedAsync(file, whole[..end]);
        }
    }

    [Fact]
    public async Task ChunksSwappedRepeatedOrAppended_AreRefused()
    {
        var file = await SaveAsync(RandomNumberGenerator.GetBytes(3 * Chunk));
        var whole = await File.ReadAllBytesAsync(PathOf(file));
        var header = whole[..SealedHeader.Length];
        var chunks = whole[SealedHeader.Length..].Chunk(Sealed).ToList();

        await AssertRefusedAsync(file, [.. header, .. chunks[1], .. chunks[0], .. chunks[2]]);
        await AssertRefusedAsync(file, [.. header, .. chunks[0], .. chunks[0], .. chunks[2]]);
        await AssertRefusedAsync(file, [.. whole, .. chunks[2]]);
        await AssertRefusedAsync(file, [.. whole, 0]);
    }

    [Fact]
    public async Task FilePutInPlaceOfAnother_IsRefused()
    {
        var (first, second) = (await SaveAsync([1, 2, 3]), await SaveAsync([4, 5, 6]));

        await AssertRefusedAsync(first, await File.ReadAllBytesAsync(PathOf(second)));
    }

    [Fact]
    public async Task OtherKeysOrAMissingOne_AreRefused_AnAddedOneIsNot()
    {
        var old = await SaveAsync([1, 2, 3]);
        var added = _keys.Add(Created);
        var renewed = await SaveAsync([4, 5, 6], added);

        Assert.Equal([1, 2, 3], await ReadAsync(old, added));
        await Assert.ThrowsAsync<SealBrokenException>(() => ReadAsync(old, PersonalDataKeys.Create(Created)));
        await Assert.ThrowsAsync<SealBrokenException>(() => ReadAsync(renewed));
    }

    [Fact]
    public async Task ContentThatIsNotTheRows_IsRefusedAsAWhole()
    {
        var file = await SaveAsync([1, 2, 3]);
        StoredFile[] others = [Row(file, 2, file.Sha256), Row(file, 4, file.Sha256), Row(file, 3, new string('0', 64))];

        foreach (var other in others)
        {
            await Assert.ThrowsAsync<SealBrokenException>(() => Store(_keys).OpenSeekableAsync(other, default));
        }
    }

    [Fact]
    public async Task ContentTooLongForMemory_IsNotLoaded() => await Assert.ThrowsAsync<InvalidOperationException>(
        async () => await Store(_keys).OpenSeekableAsync(Row(await SaveAsync([1]), (40 * 1024 * 1024) + 1, ""), default));

    public void Dispose() => _folder.Dispose();

    private static int Sealed => Chunk + ChunkCipher.TagLength;

    private static StoredFile Row(StoredFile file, long length, string sha256) =>
        new(file.FileName, file.ContentType, file.StorageName, length, sha256, Created);

    private SealedFileStore Store(PersonalDataKeys keys) => new(_files, keys);

    private Task<StoredFile> SaveAsync(byte[] content, PersonalDataKeys? keys = null) =>
        Store(keys ?? _keys).SaveAsync("名册.xlsx", "application/octet-stream", async (stream, ct) => await stream.WriteAsync(content, ct), default);

    private async Task<byte[]> ReadAsync(StoredFile file, PersonalDataKeys? keys = null)
    {
        using var content = new MemoryStream();
        await using var stream = Store(keys ?? _keys).Open(file);
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task AssertRefusedAsync(StoredFile file, byte[] onDisk)
    {
        await File.WriteAllBytesAsync(PathOf(file), onDisk);
        await Assert.ThrowsAsync<SealBrokenException>(() => ReadAsync(file));
        await Assert.ThrowsAsync<SealBrokenException>(() => Store(_keys).OpenSeekableAsync(file, default));
    }

    private string PathOf(StoredFile file) => Path.Combine(_folder.File("files"), file.StorageName);
}
