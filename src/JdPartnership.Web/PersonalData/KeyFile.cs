using System.Text.Json;
using JdPartnership.Core.PersonalData;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.PersonalData;

/// <summary>The file that holds the keys to personal data, outside the database. Only its owner may read it.</summary>
internal sealed class KeyFile(string path)
{
    public string Path => path;

    public bool Exists => File.Exists(path);

    /// <summary>Where it lies unless <c>PersonalData:KeyFile</c> says otherwise: beside the database, not in it.</summary>
    public static string DefaultIn(string dataFolder) => System.IO.Path.Combine(dataFolder, "keys", "personal-data.json");

    /// <exception cref="SettingsException">The file is missing, cannot be read, or does not hold keys that fit together. No part of it is repeated.</exception>
    public PersonalDataKeys Load()
    {
        if (!Exists)
        {
            throw new SettingsException(
                $"个人信息密钥文件不存在：{path}。已有数据时请从备份恢复该文件；新装时请运行 personal-data keys create。 / "
                + "The personal data key file is missing: restore it from your backup, or on a new installation run personal-data keys create.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, KeyFileJson.Default.KeyFileContent)?.ToKeys() ?? throw Unusable("null");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(exception.GetType().Name);
        }
    }

    /// <exception cref="IOException">There is a file already: it is never overwritten, since it may be all that opens the data.</exception>
    public void Create(PersonalDataKeys keys)
    {
        CreateFolder();
        Write(keys, overwrite: false);
    }

    public void Replace(PersonalDataKeys keys) => Write(keys, overwrite: true);

    private SettingsException Unusable(string reason) => new(
        $"个人信息密钥文件无法读取或内容有误：{path}（{reason}）。请检查权限，或从备份恢复该文件。 / "
        + "The personal data key file cannot be read or is malformed: check its permissions, or restore it from your backup.");

    private void CreateFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // Aside, flushed, then renamed: a crash leaves the old file or the new one.
    private void Write(PersonalDataKeys keys, bool overwrite)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        try
        {
            using (var stream = new FileStream(aside, OnlyForOwner()))
            {
                JsonSerializer.Serialize(stream, KeyFileContent.Of(keys), KeyFileJson.Default.KeyFileContent);
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static FileStreamOptions OnlyForOwner()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
