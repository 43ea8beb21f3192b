package train

// panel is the number of columns that one call of the tile kernel computes.
const panel = 16

// matmul adds A·B to C, which has m rows of n values. a and b are read with the given strides between rows and columns, so
// a transpose costs nothing: element (i, k) of A is a[i*ar+k*ac], element (k, j) of B is b[k*br+j*bc]. pack is scratch of at
// least packSize(k) values.
func matmul(c, a []float32, ar, ac int, b []float32, br, bc, m, n, k int, pack []float32) {
	if m == 0 || k == 0 {
		return
	}
	pack = pack[:k*panel]
	var edge [panel]float32
	for j := 0; j < n; j += panel {
		width := min(panel, n-j)
		for x := range k {
			row := pack[x*panel : x*panel+panel]
			if o := x*br + j*bc; bc == 1 {
				clear(row[copy(row, b[o:o+width]):])
			} else {
				for y := range row {
					row[y] = 0
					if y < width {
						row[y] = b[o+y*bc]
					}
				}
			}
		}
		i := 0
		if width == panel {
			for ; i+6 <= m; i += 6 {
				tile6(&c[i*n+j], n, &a[i*ar], ar, ac, &pack[0], k)
			}
			for ; i < m; i++ {
				tile1(&c[i*n+j], &a[i*ar], ac, &pack[0], k)
			}
			continue
		}
		for ; i < m; i++ {
			edge = [panel]float32{}
			tile1(&edge[0], &a[i*ar], ac, &pack[0], k)
			out := c[i*n+j : i*n+j+width]
			for y := range out {
				out[y] += edge[y]
			}
		}
	}
}

func packSize(k int) int { return k * panel }
