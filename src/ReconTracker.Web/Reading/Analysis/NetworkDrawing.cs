using System.Globalization;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>A network in numbers: its points on a circle, the strongest at the top and on clockwise, so that the same data is always the same picture.</summary>
internal sealed class NetworkDrawing
{
    // more labels than these would touch where they stand side by side
    private const int MostUpright = 16;

    private const double Margin = 16;

    private const double WidthOfLetter = 7.5;

    private readonly Network network;
    private readonly int radius;
    private readonly int heaviest;

    /// <param name="network">The network.</param>
    /// <param name="longest">How many letters the longest name has.</param>
    public NetworkDrawing(Network network, int longest)
    {
        this.network = network;
        var room = (int)(Margin + 8 + (longest * WidthOfLetter));
        radius = Math.Max(150, network.Nodes.Count * 7);
        heaviest = network.Edges.Count == 0 ? 1 : network.Edges[0].Together;
        Width = 2 * (radius + room);
        Height = 2 * (radius + (IsTurned ? room : 40));
    }

    public int Width { get; }

    public int Height { get; }

    private bool IsTurned => network.Nodes.Count > MostUpright;

    /// <summary>The lines, the weakest first: stronger ones are drawn over them.</summary>
    public IEnumerable<Line> Lines
    {
        get
        {
            var places = network.Nodes.Index().ToDictionary(node => node.Item.Slug, node => At(node.Index, radius));
            return network.Edges.Reverse().Select(edge => new Line(
                edge, Text(places[edge.First].X), Text(places[edge.First].Y), Text(places[edge.Second].X), Text(places[edge.Second].Y), Text(1 + (7.0 * (edge.Together - 1) / Math.Max(heaviest - 1, 1)))));
        }
    }

    /// <summary>The points with the places of their names.</summary>
    public IEnumerable<Point> Points => network.Nodes.Index().Select(node =>
    {
        var (place, label, turn) = (At(node.Index, radius), At(node.Index, radius + Margin), Angle(node.Index) * 180 / Math.PI);
        var isLeft = Math.Cos(Angle(node.Index)) < -0.01;
        return new Point(
            node.Item,
            Text(place.X),
            Text(place.Y),
            $"translate({Text(label.X)} {Text(label.Y)}){(IsTurned ? $" rotate({Text(isLeft ? turn + 180 : turn)})" : "")}",
            !IsTurned && Math.Abs(Math.Cos(Angle(node.Index))) < 0.1 ? "middle" : isLeft ? "end" : "start");
    });

    private double Angle(int index) => (2 * Math.PI * index / network.Nodes.Count) - (Math.PI / 2);

    private (double X, double Y) At(int index, double distance) =>
        ((Width / 2.0) + (distance * Math.Cos(Angle(index))), (Height / 2.0) + (distance * Math.Sin(Angle(index))));

    private static string Text(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>One line.</summary>
    public sealed record Line(Pair Pair, string X1, string Y1, string X2, string Y2, string Weight);

    /// <summary>One point.</summary>
    public sealed record Point(NetworkNode Node, string X, string Y, string LabelPlace, string Anchor)
    {
        /// <summary>Who.</summary>
        public Slug Slug => Node.Slug;
    }
}
