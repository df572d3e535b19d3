using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using JdPartnership.TestKit;
using YamlDotNet.RepresentationModel;

namespace JdPartnership.Core.Tests.Operations;

/// <summary>docker-compose.yml cannot be run where the tests run, so at least everything it names must be there.</summary>
public sealed partial class ComposeTests
{
    private readonly YamlMappingNode _root;

    public ComposeTests()
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Repository.Root, "docker-compose.yml"));
        yaml.Load(reader);
        _root = (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    [Fact]
    public void Services_DependOnServicesThatExist_AndWaitForTheRightState()
    {
        foreach (var (service, definition) in Entries("services"))
        {
            foreach (var (dependency, condition) in Children(definition, "depends_on"))
            {
                var target = Service(dependency);
                var state = ((YamlScalarNode)condition["condition"]).Value;
                Assert.True(state is "service_completed_successfully" || Children(target, "healthcheck").Any(), $"{service} waits for {dependency}, which tells no health");
            }
        }

        Assert.Contains(Children(Service("web"), "depends_on"), d => d.Key == "migrate");
    }

    [Fact]
    public void Services_UseVolumesAndSecretsThatAreDeclared()
    {
        var volumes = Entries("volumes").Select(v => v.Key).ToHashSet();
        var secrets = Entries("secrets").Select(s => s.Key).ToHashSet();
        foreach (var (_, definition) in Entries("services"))
        {
            Assert.All(Items(definition, "volumes"), v => Assert.Contains(((YamlScalarNode)v).Value!.Split(':')[0], volumes));
            Assert.All(Items(definition, "secrets"), s => Assert.Contains(s is YamlMappingNode detailed ? Text(detailed["source"]) : Text(s), secrets));
        }
    }

    [Fact]
    public void Builds_NameADockerfileThatExists()
    {
        var files = Entries("services").SelectMany(s => Children(s.Value, "build")).Where(b => b.Key == "dockerfile").Select(b => Text(b.Value)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.True(File.Exists(Path.Combine(Repository.Root, f)), f));
    }

    /// <summary>The whole folder is sent to the builder, and a secret would stay in a layer of it.</summary>
    [Theory]
    [InlineData("secrets")]
    [InlineData(".env")]
    [InlineData("backups")]
    [InlineData("data")]
    [InlineData("artifacts")]
    [InlineData(".git")]
    [InlineData("**/bin")]
    [InlineData("**/obj")]
    [InlineData("**/node_modules")]
    [InlineData("**/*.db")]
    [InlineData("**/*.bak")]
    [InlineData("**/*.pfx")]
    public void Builds_DoNotGetWhatIsSecretOrLarge(string pattern) =>
        Assert.Contains(pattern, File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore")));

    /// <summary>Secrets lie where both git and the builder look away.</summary>
    [Fact]
    public void Secrets_LieInTheIgnoredFolder_AndTheInstallPageMakesEachOfThem()
    {
        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore"));
        var page = Page("install.md");

        Assert.Contains("secrets/", ignored);
        Assert.Contains(".env", ignored);
        Assert.All(Entries("secrets").Select(s => Text(s.Value["file"])), file =>
        {
            Assert.StartsWith("secrets/", file, StringComparison.Ordinal);
            Assert.Contains(Path.GetFileName(file), page, StringComparison.Ordinal);
        });
    }

    /// <summary>The image's certificate is signed by itself: without the setting nothing connects to it.</summary>
    [Fact]
    public void DocumentedConnectionStringsToTheDatabase_TrustItsCertificate()
    {
        var strings = ConnectionToDatabase().Matches(Page("install.md"));

        Assert.NotEmpty(strings);
        Assert.All(strings, s =>
        {
            Assert.Contains("Encrypt=true", s.Value, StringComparison.Ordinal);
            Assert.Contains("TrustServerCertificate=true", s.Value, StringComparison.Ordinal);
        });
        Assert.Equal(["inside"], Items(Service("db"), "networks").Select(Text));
    }

    /// <summary>The keys are made by an image that is named, before compose can run its service.</summary>
    [Fact]
    public void InstallPage_NamesTheImageComposeBuilds() =>
        Assert.Contains($" {Text(_root["name"])}-web personal-data keys ", Page("install.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("db")]
    [InlineData("converter")]
    [InlineData("web")]
    public void Services_ComeBackAfterTheMachineRestarted(string service) => Assert.Equal("unless-stopped", Text(Service(service)["restart"]));

    /// <summary>The image's own choice is the Developer edition.</summary>
    [Fact]
    public void Database_RunsAnEditionThatIsLicensedForProduction() =>
        Assert.Equal("${MSSQL_PID:-Express}", Text(Service("db")["environment"]["MSSQL_PID"]));

    [Fact]
    public void Web_TakesBothLoopbacksAndNobodyElseForOperators()
    {
        var networks = Children(Service("web"), "environment").Where(e => e.Key.StartsWith("Health__OperatorNetworks__", StringComparison.Ordinal)).Select(e => Text(e.Value));

        Assert.Equal([new IPNetwork(IPAddress.Loopback, 32), new IPNetwork(IPAddress.IPv6Loopback, 128)], networks.Select(n => IPNetwork.Parse(n)));
    }

    [Theory]
    [InlineData("src/JdPartnership.Web/package.json")]
    [InlineData("src/JdPartnership.Core/Pinyin/package.json")]
    public void Build_TakesANodeThatIsNewEnough(string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, package)));
        var least = int.Parse(json.RootElement.GetProperty("engines").GetProperty("node").GetString()!.TrimStart('>', '='), CultureInfo.InvariantCulture);
        var docker = File.ReadAllText(Path.Combine(Repository.Root, "eng/Dockerfile"));
        var taken = NodeImage().Matches(docker).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct();

        Assert.InRange(Assert.Single(taken), least, int.MaxValue);
        Assert.DoesNotContain("install -y --no-install-recommends nodejs", docker, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("converter")]
    [InlineData("web")]
    public void OurServices_RunReadOnlyWithoutPrivileges(string service)
    {
        var definition = Service(service);

        Assert.Equal("true", Text(definition["read_only"]));
        Assert.Equal("ALL", Text(Assert.Single(Items(definition, "cap_drop"))));
        Assert.Contains("no-new-privileges:true", Items(definition, "security_opt").Select(Text));
        Assert.Contains("inside", Items(definition, "networks").Select(Text));
    }

    [Fact]
    public void Converter_HasLibreOfficeAlone_AndNeitherDatabaseNorOutsideNetwork()
    {
        var converter = Service("converter");
        var stages = File.ReadAllText(Path.Combine(Repository.Root, "eng/Dockerfile")).Split("\nFROM ")[1..];

        Assert.Equal(["inside"], Items(converter, "networks").Select(Text));
        Assert.Equal("true", Text(Entries("networks").Single(n => n.Key == "inside").Value["internal"]));
        Assert.Equal(["converter_key"], Items(converter, "secrets").Select(s => Text(s["source"])));
        Assert.NotEmpty(Text(converter["mem_limit"]));
        Assert.Contains("AS converter", Assert.Single(stages, stage => stage.Contains("libreoffice", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(stages.Where(stage => !stage.Contains("AS build", StringComparison.Ordinal)), stage => Assert.Contains("\nUSER $APP_UID", stage, StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_HoldsNoPasswordAndLoadsNoDemo()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"));

        Assert.DoesNotContain("demo load", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Password=", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("Server=db;[^\"'\n]*")]
    private static partial Regex ConnectionToDatabase();

    [GeneratedRegex("--from=node:([0-9]+)-")]
    private static partial Regex NodeImage();

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs/ops", name));

    private YamlNode Service(string name) => Entries("services").Single(s => s.Key == name).Value;

    private IEnumerable<KeyValuePair<string, YamlNode>> Entries(string key) => Children(_root, key);

    private static IEnumerable<KeyValuePair<string, YamlNode>> Children(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) && child is YamlMappingNode children
            ? children.Children.Select(c => KeyValuePair.Create(Text(c.Key), c.Value))
            : [];

    private static IEnumerable<YamlNode> Items(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? ((YamlSequenceNode)child).Children : [];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
