using JdPartnership.TestKit;
using YamlDotNet.RepresentationModel;

namespace JdPartnership.Core.Tests.Operations;

/// <summary>docker-compose.yml cannot be run where the tests run, so at least everything it names must be there.</summary>
public sealed class ComposeTests
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
                var target = Entries("services").Single(s => s.Key == dependency).Value;
                var state = ((YamlScalarNode)condition["condition"]).Value;
                Assert.True(state is "service_completed_successfully" || Children(target, "healthcheck").Any(), $"{service} waits for {dependency}, which tells no health");
            }
        }

        Assert.Contains(Children(Entries("services").Single(s => s.Key == "web").Value, "depends_on"), d => d.Key == "migrate");
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
    public void Builds_NameADockerfileThatExists_AndIgnoreWhatIsNoSource()
    {
        var files = Entries("services").SelectMany(s => Children(s.Value, "build")).Where(b => b.Key == "dockerfile").Select(b => Text(b.Value)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.True(File.Exists(Path.Combine(Repository.Root, f)), f));
        Assert.Contains("**/node_modules", File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore")));
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("converter")]
    [InlineData("web")]
    public void OurServices_RunReadOnlyWithoutPrivileges(string service)
    {
        var definition = Entries("services").Single(s => s.Key == service).Value;

        Assert.Equal("true", Text(definition["read_only"]));
        Assert.Equal("ALL", Text(Assert.Single(Items(definition, "cap_drop"))));
        Assert.Contains("no-new-privileges:true", Items(definition, "security_opt").Select(Text));
        Assert.Contains("inside", Items(definition, "networks").Select(Text));
    }

    [Fact]
    public void Converter_HasLibreOfficeAlone_AndNeitherDatabaseNorOutsideNetwork()
    {
        var converter = Entries("services").Single(s => s.Key == "converter").Value;
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

    private IEnumerable<KeyValuePair<string, YamlNode>> Entries(string key) => Children(_root, key);

    private static IEnumerable<KeyValuePair<string, YamlNode>> Children(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) && child is YamlMappingNode children
            ? children.Children.Select(c => KeyValuePair.Create(Text(c.Key), c.Value))
            : [];

    private static IEnumerable<YamlNode> Items(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? ((YamlSequenceNode)child).Children : [];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
