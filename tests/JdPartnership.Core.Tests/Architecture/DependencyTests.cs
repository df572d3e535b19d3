using System.Reflection;
using System.Text.RegularExpressions;
using JdPartnership.Core.Common;
using JdPartnership.Data;
using JdPartnership.TestKit;
using NetArchTest.Rules;

namespace JdPartnership.Core.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md: Web -> Data, Documents -> Core, and none the other way.</summary>
public sealed partial class DependencyTests
{
    private static readonly Assembly Core = typeof(Entity).Assembly;
    private static readonly Assembly Data = typeof(PartnershipDbContext).Assembly;
    private static readonly Assembly Documents = Assembly.Load("JdPartnership.Documents");
    private static readonly Assembly Web = Assembly.Load("JdPartnership.Web");

    [Fact]
    public void Core_KnowsNoDatabaseNoWebAndNoFileFormat() => AssertNone(
        Core,
        "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "DocumentFormat.OpenXml", "Quartz", "Serilog", "AutoMapper", "FluentValidation",
        "JdPartnership.Data", "JdPartnership.Documents", "JdPartnership.Web");

    [Fact]
    public void Data_KnowsNeitherWebNorDocuments_NorAProvider() => AssertNone(
        Data,
        "JdPartnership.Web", "JdPartnership.Documents", "JdPartnership.Data.Sqlite", "JdPartnership.Data.SqlServer", "Microsoft.Data",
        "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Http");

    [Fact]
    public void Documents_KnowsNeitherDatabaseNorWeb() => AssertNone(
        Documents, "JdPartnership.Data", "JdPartnership.Web", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore");

    [Theory]
    [InlineData("JdPartnership.Data.Sqlite")]
    [InlineData("JdPartnership.Data.SqlServer")]
    public void ProviderProjects_KnowDataAndCoreOnly(string assembly) =>
        AssertNone(Assembly.Load(assembly), "JdPartnership.Web", "JdPartnership.Documents", "Microsoft.AspNetCore.Mvc");

    [Fact]
    public void References_OfEachProject_AreThoseOfTheArchitecture() => Assert.Equal(
        [
            "JdPartnership.Core ->",
            "JdPartnership.Data -> Core",
            "JdPartnership.Data.SqlServer -> Data",
            "JdPartnership.Data.Sqlite -> Data",
            "JdPartnership.Documents -> Core",
            "JdPartnership.Web -> Core, Data, Data.SqlServer, Data.Sqlite, Documents",
        ],
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetFileNameWithoutExtension(file)} -> {string.Join(", ", ReferencesOf(file))}".TrimEnd())
            .Order(StringComparer.Ordinal));

    /// <summary>The tests above would see an arrow if there were one.</summary>
    [Fact]
    public void AnArrowThatIsThere_IsSeen() => Assert.NotEmpty(
        Types.InAssembly(Data).ShouldNot().HaveDependencyOnAny("Microsoft.EntityFrameworkCore").GetResult().FailingTypeNames);

    [Fact]
    public void Controllers_TalkToServices_NotToTheDatabase()
    {
        var controllers = Types.InAssembly(Web).That().HaveNameEndingWith("Controller", StringComparison.Ordinal);

        Assert.NotEmpty(controllers.GetTypes());
        AssertNone(controllers.ShouldNot().HaveDependencyOnAny("JdPartnership.Data.PartnershipDbContext", "Microsoft.EntityFrameworkCore").GetResult());
    }

    [Fact]
    public void Models_OfPages_KnowNoDatabase() => AssertNone(
        Types.InAssembly(Web).That().ResideInNamespace("JdPartnership.Web.Models").ShouldNot()
            .HaveDependencyOnAny("JdPartnership.Data", "Microsoft.EntityFrameworkCore").GetResult());

    [Fact]
    public void QueriesAndRepositories_AreInternalAndSealed() => Assert.Empty(
        Data.GetTypes()
            .Where(t => t is { IsClass: true, IsNested: false } && (t.Name.EndsWith("Queries", StringComparison.Ordinal) || t.Name.EndsWith("Repository", StringComparison.Ordinal)))
            .Where(t => t.IsPublic || !t.IsSealed)
            .Select(t => t.Name));

    [Fact]
    public void QueryFilters_AreLiftedInTwoNamedPlacesOnly() => Assert.DoesNotContain(
        Sources("src").Where(file => Path.GetFileName(file) is not ("QueryFences.cs" or "EnterpriseQueries.cs")),
        file => File.ReadAllText(file).Contains("IgnoreQueryFilters", StringComparison.Ordinal));

    [Fact]
    public void RawSql_IsWrittenNowhereInOurQueries() => Assert.DoesNotContain(
        Sources("src/JdPartnership.Data").Concat(Sources("src/JdPartnership.Web")), file => RawSql().IsMatch(File.ReadAllText(file)));

    private static void AssertNone(Assembly assembly, params string[] dependencies) =>
        AssertNone(Types.InAssembly(assembly).ShouldNot().HaveDependencyOnAny(dependencies).GetResult());

    private static void AssertNone(TestResult result) => Assert.Empty(result.FailingTypeNames ?? []);

    private static IEnumerable<string> ReferencesOf(string project) => ProjectReference().Matches(File.ReadAllText(project))
        .Select(m => m.Groups["name"].Value["JdPartnership.".Length..])
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"ProjectReference Include=""[^""]*/(?<name>[^/""]+)\.csproj""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery)(Raw|Interpolated)?(Async)?\s*[(<]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RawSql();
}
