using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The demo's files, embedded when the project is built. What does not fit is an error: the files are checked in with the code.</summary>
internal static class DemoFiles
{
    private const string Folder = "demo/";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    public static T Json<T>(string name)
    {
        using var stream = Open("facts/" + name);
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }

    /// <summary>The rows of a comma-separated file by the names of its head. Its fields hold neither commas nor quotation marks.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Csv(string name)
    {
        using var reader = new StreamReader(Open("facts/" + name));
        var head = reader.ReadLine()!.Split(',');
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            if (fields.Length != head.Length)
            {
                throw new InvalidDataException($"{name}: {fields.Length} fields instead of {head.Length} in: {line}");
            }

            yield return head.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    /// <summary>The texts of a folder in the order of their file names.</summary>
    public static IEnumerable<string> Texts(string folder)
    {
        var names = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder + folder, StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(Open(name[Folder.Length..]));
            yield return reader.ReadToEnd();
        }
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
        ?? throw new InvalidDataException($"The demo file {name} is not part of the assembly.");
}
