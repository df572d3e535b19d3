using System.Text.Json.Nodes;
using JdPartnership.Core.PersonalData;
using JdPartnership.TestKit;
using JdPartnership.Web.PersonalData;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Tests.PersonalData;

public sealed class KeyFileTests : IDisposable
{
    private static readonly DateTime Created = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();
    private readonly PersonalDataKeys _keys = PersonalDataKeys.Create(Created).Add(Created);
    private readonly KeyFile _file;

    public KeyFileTests() => _file = new KeyFile(_folder.File(Path.Combine("keys", "personal-data.json")));

    [Fact]
    public void Written_IsReadAsItWas_AndOnlyItsOwnerMayReadIt()
    {
        _file.Create(_keys);
        AssertSame(_keys, _file.Load());

        var added = _keys.Add(Created);
        _file.Replace(added);
        AssertSame(added, _file.Load());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file.Path));
        }

        Assert.Equal([_file.Path], Directory.GetFiles(Path.GetDirectoryName(_file.Path)!));
    }

    [Fact]
    public void Create_WhereThereIsAFile_LeavesIt()
    {
        _file.Create(_keys);

        Assert.Throws<IOException>(() => _file.Create(PersonalDataKeys.Create(Created)));
        AssertSame(_keys, _file.Load());
    }

    [Fact]
    public void Missing_IsSaidInBothLanguages()
    {
        var message = Assert.Throws<SettingsException>(_file.Load).Message;

        Assert.Contains(_file.Path, message, StringComparison.Ordinal);
        Assert.Contains("不存在", message, StringComparison.Ordinal);
        Assert.Contains("missing", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("no json, but a secret")]
    public void Malformed_IsRefusedWithoutRepeatingIt(string content)
    {
        _file.Create(_keys);
        File.WriteAllText(_file.Path, content);

        Assert.DoesNotContain("secret", Assert.Throws<SettingsException>(_file.Load).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indexKey", "null")]
    [InlineData("indexKey", "\"AAAA\"")]
    [InlineData("indexKey", "\"not base64\"")]
    [InlineData("keys", "null")]
    [InlineData("keys", "[]")]
    public void WrongParts_AreRefused(string part, string value)
    {
        _file.Create(_keys);
        Change(content => content[part] = JsonNode.Parse(value));

        Assert.Throws<SettingsException>(_file.Load);
    }

    [Fact]
    public void TwoActiveKeysOrNone_AreRefused()
    {
        _file.Create(_keys);
        Change(content => content["keys"]![0]!["active"] = true);
        Assert.Throws<SettingsException>(_file.Load);

        Change(content => content["keys"]!.AsArray().ToList().ForEach(key => key!["active"] = false));
        Assert.Throws<SettingsException>(_file.Load);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertSame(PersonalDataKeys expected, PersonalDataKeys actual)
    {
        Assert.Equal(expected.IndexKey, actual.IndexKey);
        Assert.Equal(expected.Active.Id, actual.Active.Id);
        Assert.Equal(
            expected.Versions.Select(k => (k.Id, k.CreatedAt, Convert.ToHexString(k.Secret))),
            actual.Versions.Select(k => (k.Id, k.CreatedAt, Convert.ToHexString(k.Secret))));
    }

    private void Change(Action<JsonNode> change)
    {
        var content = JsonNode.Parse(File.ReadAllText(_file.Path))!;
        change(content);
        File.WriteAllText(_file.Path, content.ToJsonString());
    }
}
